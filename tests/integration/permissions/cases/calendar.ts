import { calendar } from '#lib/calendar/queries'
import { db } from '#lib/db'
import { article } from '../articles.ts'
import { type Cases, lists, type Make, type Record } from '../case.ts'

const held: Make<Record> = async (standing, actor) => {
  const made = await article()(standing, actor)
  await db.article.update({ where: { id: made.id }, data: { embargoUntil: new Date('2037-11-24T12:00Z') } })
  return made
}

export const cases: Cases = {
  calendar: lists('article.read', {
    on: held,
    call: async (actor, { id }) =>
      (await calendar(actor, { view: 'day', day: '2037-11-24' }, {})).some(({ entries }) =>
        entries.some((entry) => entry.id === id),
      ),
  }),
}
