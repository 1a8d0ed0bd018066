'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { type Restored, restore } from '#lib/history/commands'
import type { RestoreAsked, StateAsked } from '#lib/history/input'
import { stateOf } from '#lib/history/queries'
import { type ShownState, stateShown } from '#lib/history/shown'

/** What a draft said after so many updates. */
export async function stateAsWas(articleId: string, asked: StateAsked): Promise<Answer<ShownState>> {
  return answering(async () => {
    const state = await stateOf(await actorOrRefusal(), articleId, asked)
    return stateShown(await requestLanguage(), new Date(), state)
  })
}

/** Makes a draft say what it said after so many updates. */
export async function restoreState(articleId: string, asked: RestoreAsked): Promise<Answer<Restored>> {
  return answering(async () => restore(await actorOrRefusal(), articleId, asked))
}
