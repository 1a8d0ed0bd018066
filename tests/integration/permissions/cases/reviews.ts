import { reviewOf, revisionOf } from '#lib/reviews/queries'
import { acts, type Cases } from '../case.ts'
import { piece } from '../pieces.ts'

export const cases: Cases = {
  reviewOf: acts('article.read', { on: piece('in_review'), call: (actor, { id }) => reviewOf(actor, id) }),
  revisionOf: acts('article.read', { on: piece('in_review'), call: (actor, { id }) => revisionOf(actor, id, 1) }),
}
