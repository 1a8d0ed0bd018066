import { historyOf, stateOf } from '#lib/history/queries'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  historyOf: acts('article.read', { on: article(), call: (actor, { id }) => historyOf(actor, id) }),
  stateOf: acts('article.read', {
    on: article(),
    call: (actor, { id }) => stateOf(actor, id, { number: 0, view: 'changes' }),
  }),
}
