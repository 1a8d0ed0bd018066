import { db } from '#lib/db'
import { home } from '#lib/home/queries'
import { article } from '../articles.ts'
import { type Cases, lists, type Make, type Record } from '../case.ts'

let moment = Date.UTC(2000, 0)
/** It has waited longest of all, so that it stands at the top of whatever list it is in. */
const waiting: Make<Record> = async (standing, actor) => {
  const made = await article('in_review')(standing, actor)
  moment -= 1000
  await db.draft.update({ where: { articleId: made.id }, data: { stateSince: new Date(moment) } })
  return made
}

export const cases: Cases = {
  home: lists('article.read', {
    on: waiting,
    call: async (actor, { id }) => JSON.stringify(await home(actor)).includes(id),
  }),
}
