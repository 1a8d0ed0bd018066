'use server'

import { refresh } from 'next/cache'
import * as commands from '#lib/articles/commands'
import type { SavedDetails } from '#lib/articles/details'
import { moveInput, type NewArticle, type Retold } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import { type Answer, Refusal } from '#lib/errors'
import { validated } from '#lib/input'
import { message } from '#lib/messages/message'
import type { Details } from '#lib/revisions/details'
import type { MoveName } from '#lib/workflow/moves'

export async function newArticle(input: NewArticle): Promise<Answer<{ id: string }>> {
  return answering(async () => ({ id: await commands.createArticle(await actorOrRefusal(), input) }))
}

/** The page is not made anew with it: it saves by itself, and nothing in the background may take the text away. */
export async function saveDetails(articleId: string, version: number, input: Details): Promise<Answer<SavedDetails>> {
  return answering(async () => commands.saveDetails(await actorOrRefusal(), articleId, version, input))
}

/** `until`: an instant; null lifts the embargo. */
export async function setEmbargo(articleId: string, until: string | null): Promise<Answer<void>> {
  return answering(async () => {
    await commands.setEmbargo(await actorOrRefusal(), articleId, until)
    refresh()
  })
}

/** The page is not made anew with it: it hears from collab what one may do now. */
export async function setOthersSuggest(articleId: string, on: boolean): Promise<Answer<void>> {
  return answering(async () => commands.setOthersSuggest(await actorOrRefusal(), articleId, on))
}

/** Readers are told a notice of the article in other words from now on. */
export async function tellAnew(noticeId: string, input: Retold): Promise<Answer<void>> {
  return answering(async () => {
    await commands.retell(await actorOrRefusal(), noticeId, input)
    refresh()
  })
}

/** Readers keep it after all, until somebody withdraws it. */
export async function cancelWithdrawal(articleId: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.cancelWithdrawal(await actorOrRefusal(), articleId)
    refresh()
  })
}

/** Readers get the words of this former version no more. */
export async function withholdVersion(articleId: string, number: number, reason: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.withhold(await actorOrRefusal(), articleId, { number, reason })
    refresh()
  })
}

/** `seen`: the fingerprint of the text on the screen */
export async function approveAnew(articleId: string, seen: string): Promise<Answer<void>> {
  return answering(async () => commands.approveAnew(await actorOrRefusal(), articleId, seen).finally(refresh))
}

export type MoveGiven = { comment?: string; reason?: string; cause?: string; moment?: string; revisionId?: string }

const made: Record<
  Exclude<MoveName, 'voidApproval'>,
  (actor: Actor, id: string, given: Required<MoveGiven>) => Promise<void>
> = {
  submit: commands.submit,
  updateReview: commands.updateReview,
  takeBack: commands.takeBack,
  requestChanges: (actor, id, { comment }) => commands.requestChanges(actor, id, comment),
  approve: (actor, id, { revisionId }) => commands.approve(actor, id, revisionId),
  schedule: (actor, id, { revisionId, moment }) => commands.schedule(actor, id, revisionId, moment),
  unschedule: commands.unschedule,
  publish: (actor, id, { revisionId }) => commands.publish(actor, id, revisionId),
  publishPast: (actor, id, { revisionId, reason }) => commands.publishPast(actor, id, revisionId, reason),
  publishEntry: (actor, id, { revisionId }) => commands.publishEntry(actor, id, revisionId),
  revise: commands.revise,
  spike: (actor, id, { reason }) => commands.spike(actor, id, reason),
  revive: commands.revive,
  withdraw: (actor, id, { reason: text, cause, moment }) =>
    moment === ''
      ? commands.withdraw(actor, id, { text, cause })
      : commands.planWithdrawal(actor, id, { text, cause, moment }),
}

/** One step of the workflow, with what the table says that it needs. */
export async function makeMove(articleId: string, move: MoveName, given: MoveGiven = {}): Promise<Answer<void>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const { move: wanted, ...rest } = validated(moveInput, { ...given, move })
    if (wanted === 'voidApproval') throw new Refusal(message('workflow.happensByItself'))
    // Whoever is refused because the article has moved on sees where it stands now.
    await made[wanted](actor, articleId, rest).finally(refresh)
  })
}
