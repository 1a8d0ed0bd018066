'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import { beginThread, changeComment, deleteComment, reopenThread, reply, resolveThread } from '#lib/comments/commands'
import type { NewThread, Said } from '#lib/comments/input'
import type { Named } from '#lib/comments/mentions'
import { commentsOf, mentionable, threadOf } from '#lib/comments/queries'
import type { Thread } from '#lib/comments/thread'
import type { Answer } from '#lib/errors'

/** A thread as it stands afterwards; null where it is gone. */
export type ThreadNow = { id: string; now: Thread | null }

export async function commentOn(articleId: string, input: NewThread): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const id = await beginThread(actor, articleId, input)
    return { id, now: await threadOf(actor, id) }
  })
}

export async function replyTo(threadId: string, input: Said): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    await reply(actor, threadId, input)
    return { id: threadId, now: await threadOf(actor, threadId) }
  })
}

export async function editComment(commentId: string, input: Said): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const id = await changeComment(actor, commentId, input)
    return { id, now: await threadOf(actor, id) }
  })
}

export async function removeComment(commentId: string): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    const id = await deleteComment(actor, commentId)
    return { id, now: await threadOf(actor, id) }
  })
}

export async function settleThread(threadId: string, to: 'resolved' | 'open'): Promise<Answer<ThreadNow>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    await (to === 'resolved' ? resolveThread : reopenThread)(actor, threadId)
    return { id: threadId, now: await threadOf(actor, threadId) }
  })
}

/** One thread, for a page that heard that it changed. */
export async function threadNow(threadId: string): Promise<Answer<ThreadNow>> {
  return answering(async () => ({ id: threadId, now: await threadOf(await actorOrRefusal(), threadId) }))
}

/** All threads, for a page that may have missed something. */
export async function commentsNow(articleId: string): Promise<Answer<Thread[]>> {
  return answering(async () => commentsOf(await actorOrRefusal(), articleId))
}

export async function peopleToMention(articleId: string): Promise<Answer<Named[]>> {
  return answering(async () => mentionable(await actorOrRefusal(), articleId))
}
