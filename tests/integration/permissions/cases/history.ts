import type { Actor } from '#lib/auth/actor'
import { Refusal } from '#lib/errors'
import { restore } from '#lib/history/commands'
import { historyOf, stateOf } from '#lib/history/queries'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

/** A draft that nobody wrote in says it already: whoever hears that was allowed to ask. */
async function restoredOrSame(actor: Actor, id: string): Promise<unknown> {
  return restore(actor, id, { number: 0 }).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.why.code !== 'historyPage.saysItAlready') throw error
  })
}

export const cases: Cases = {
  historyOf: acts('article.read', { on: article(), call: (actor, { id }) => historyOf(actor, id) }),
  restore: acts('draft.write', {
    on: article(),
    seenBy: 'article.read',
    call: (actor, { id }) => restoredOrSame(actor, id),
  }),
  stateOf: acts('article.read', {
    on: article(),
    call: (actor, { id }) => stateOf(actor, id, { number: 0, view: 'changes' }),
  }),
}
