import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { closePast } from '#lib/past-checks/commands'
import { countOpenPast, openPastOf, publishedPast } from '#lib/past-checks/queries'
import { someone } from '#tests/support/articles'
import { article } from '../articles.ts'
import { acts, type Cases, lists, type Standing } from '../case.ts'

/** Out, past its approval, by a chief who is none of those who ask. */
const passed = async (standing: Standing, actor: Actor) => {
  const made = await article('in_review', 'approved', 'published')(standing, actor)
  const { personId } = await someone('chief')
  const { id } = await db.passedChecks.create({
    data: {
      ...{ articleId: made.id, revisionId: made.revisionId, byId: personId, reason: 'The flood is here.' },
      steps: ['approval'],
    },
  })
  return { ...made, articleId: made.id, id }
}

export const cases: Cases = {
  publishedPast: lists('article.read', {
    on: passed,
    call: async (actor, { id }) => (await publishedPast(actor)).open.some((one) => one.id === id),
  }),
  openPastOf: lists('article.read', {
    on: passed,
    call: async (actor, { articleId }) => (await openPastOf(actor, articleId)).length > 0,
  }),
  countOpenPast: lists('article.read', {
    on: async (standing, actor) => {
      await db.passedChecks.deleteMany()
      return passed(standing, actor)
    },
    call: async (actor) => (await countOpenPast(actor)) > 0,
  }),
  closePast: acts('past.close', { on: passed, call: (actor, { id }) => closePast(actor, id, 'It held.') }),
}
