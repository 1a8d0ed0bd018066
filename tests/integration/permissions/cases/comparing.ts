import { comparisonOf, revisionsOf } from '#lib/comparing/queries'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  revisionsOf: acts('article.read', { on: article('in_review'), call: (actor, { id }) => revisionsOf(actor, id) }),
  comparisonOf: acts('article.read', {
    on: article('in_review'),
    call: (actor, { id }) => comparisonOf(actor, id, { from: 1, to: 'draft' }),
  }),
}
