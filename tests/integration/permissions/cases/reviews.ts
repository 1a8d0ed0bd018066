import { reviewOf, revisionOf } from '#lib/reviews/queries'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  reviewOf: acts('article.read', { on: article('in_review'), call: (actor, { id }) => reviewOf(actor, id) }),
  revisionOf: acts('article.read', { on: article('in_review'), call: (actor, { id }) => revisionOf(actor, id, 1) }),
}
