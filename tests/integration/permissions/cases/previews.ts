import { previewable, previewOf } from '#lib/previews/queries'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  previewable: acts('article.read', { on: article('in_review'), call: (actor, { id }) => previewable(actor, id) }),
  previewOf: acts('article.read', {
    on: article('in_review'),
    call: async (actor, { id }) => [await previewOf(actor, id, null), await previewOf(actor, id, 1)],
  }),
}
