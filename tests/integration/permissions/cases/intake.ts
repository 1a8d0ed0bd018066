import { importArticle } from '#lib/intake/commands'
import { nearSources, offerFor } from '#lib/intake/queries'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

export const cases: Cases = {
  offerFor: acts('article.create', { on: nothing, call: (actor) => offerFor(actor, 'The harbour closed on Monday.') }),
  nearSources: acts('source.read', { on: nothing, call: (actor) => nearSources(actor, ['Harbour Post']) }),
  importArticle: acts('article.create', {
    on: nothing,
    call: (actor, { id }) =>
      importArticle(actor, {
        profile: 'news',
        deskId: null,
        language: 'en',
        blocks: [{ kind: 'paragraph', text: 'The harbour closed on Monday.' }],
        sources: [{ fresh: { kind: 'outlet', name: id } }],
        tags: [{ fresh: { kind: 'topic', name: `Topic ${id}` } }],
      }),
  }),
}
