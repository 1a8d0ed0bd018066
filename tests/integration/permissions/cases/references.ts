import { formerAddresses, referencesTo } from '#lib/references/queries'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

export const cases: Cases = {
  referencesTo: acts('article.read', { on: article(), call: (actor, { id }) => referencesTo(actor, id) }),
  formerAddresses: acts('address.read', { on: nothing, call: (actor) => formerAddresses(actor) }),
  noteFormerLinks: { internal: 'the worker looks for links in what was written before they were noted' },
}
