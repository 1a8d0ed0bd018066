'use server'

import type { Actor } from '#lib/auth/actor'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import {
  beginThread,
  beginThreadOnPiece,
  changeComment,
  deleteComment,
  deleteGuestComment,
  reopenThread,
  reply,
  resolveThread,
} from '#lib/comments/commands'
import type { NewThread, Said } from '#lib/comments/input'
import type { Named } from '#lib/comments/mentions'
import { commentsOf, mentionable, threadOf } from '#lib/comments/queries'
import { type ShownThread, shownIn } from '#lib/comments/shown'
import type { Answer } from '#lib/errors'

/** A thread as it stands afterwards; null where it is gone. */
export type ThreadNow = { id: string; now: ShownThread | null }

async function asItIs(actor: Actor, id: string): Promise<ThreadNow> {
  const thread = await threadOf(actor, id)
  return { id, now: thread && shownIn(await requestLanguage(), new Date())(thread) }
}

export async function commentOn(articleId: string, input: NewThread): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const id = await beginThread(actor, articleId, input)
    return asItIs(actor, id)
  })
}

export async function commentOnPiece(articleId: string, input: Said): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const id = await beginThreadOnPiece(actor, articleId, input)
    return asItIs(actor, id)
  })
}

export async function replyTo(threadId: string, input: Said): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    await reply(actor, threadId, input)
    return asItIs(actor, threadId)
  })
}

export async function editComment(commentId: string, input: Said): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const id = await changeComment(actor, commentId, input)
    return asItIs(actor, id)
  })
}

export async function removeComment(commentId: string): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const id = await deleteComment(actor, commentId)
    return asItIs(actor, id)
  })
}

export async function removeGuestComment(commentId: string): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const id = await deleteGuestComment(actor, commentId)
    return asItIs(actor, id)
  })
}

export async function settleThread(threadId: string, to: 'resolved' | 'open'): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    await (to === 'resolved' ? resolveThread : reopenThread)(actor, threadId)
    return asItIs(actor, threadId)
  })
}

/** One thread, for a page that heard that it changed. */
export async function threadNow(threadId: string): Promise<Answer<ThreadNow>> {
  return answering(async () => asItIs(await actorOrRefusal(), threadId))
}

/** All threads, for a page that may have missed something. */
export async function commentsNow(articleId: string): Promise<Answer<ShownThread[]>> {
  return answering(async () => {
    const threads = await commentsOf(await actorOrRefusal(), articleId)
    return threads.map(shownIn(await requestLanguage(), new Date()))
  })
}

export async function peopleToMention(articleId: string): Promise<Answer<Named[]>> {
  return answering(async () => mentionable(await actorOrRefusal(), articleId))
}
