/**
 * Commenting. The newsroom sets the mark in the draft on behalf of whoever comments, so that she needs no right to write, counts as no
 * writer, and voids no approval.
 */
import type { Actor } from '#lib/auth/actor'
import { type Anchor, anchorSelect, onPiece, onWords, placesOf, quotesOf } from '#lib/comments/anchors'
import { announce } from '#lib/comments/announce'
import { bounds, type NewThread, newThread, type Said, said } from '#lib/comments/input'
import { mention } from '#lib/comments/mentioning'
import { ofNewsroom } from '#lib/comments/of-guests'
import { assertRate } from '#lib/comments/rate-limit'
import { removeIn } from '#lib/comments/removing'
import { db, type Tx } from '#lib/db'
import { changeMarks } from '#lib/drafts/marking'
import { logOf } from '#lib/drafts/queries'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { markAgain, markQuote } from '#lib/text/comment-marks'
import { newId } from '#lib/text/new-id'
import { assertCanOn } from '#lib/workflow/belonging'

/**
 * Begins a thread on the words that the quote names. Where the draft does not say them any more, the comment is kept with its quote.
 * Gives the id of the thread. Refuses a mention of somebody who may not see the article.
 */
export async function beginThread(actor: Actor, articleId: string, input: NewThread): Promise<string> {
  const { text, ...quote } = validated(newThread, input)
  return begin(actor, articleId, text, async (tx, id) => {
    const anchored = await changeMarks(tx, articleId, (doc) => markQuote(doc, id, quote))
    return { ...quote, words: quote.quote, anchored }
  })
}

/** Begins a thread on the piece as a whole, which stands at none of its words. Gives its id, and refuses like `beginThread`. */
export async function beginThreadOnPiece(actor: Actor, articleId: string, input: Said): Promise<string> {
  const { text } = validated(said, input)
  return begin(actor, articleId, text, async () => onPiece)
}

async function begin(
  actor: Actor,
  articleId: string,
  text: string,
  placed: (tx: Tx, id: string) => Promise<Omit<Anchor, 'id' | 'quote'> & { quote: string | null }>,
): Promise<string> {
  return db.$transaction(async (tx) => {
    await assertCanOn(tx, actor, 'comment.write', articleId)
    if ((await tx.commentThread.count({ where: { articleId, ...ofNewsroom.thread } })) >= bounds.threads)
      throw new Refusal(message('comments.tooManyThreads', { most: bounds.threads }))
    const now = new Date()
    const id = newId(now.getTime())
    await tx.commentThread.create({ data: { id, articleId, ...(await placed(tx, id)), lastAt: now } })
    await say(tx, actor, { articleId, threadId: id, text, kind: 'comment' })
    return id
  })
}

/** Answers in a thread; one that was resolved is open again. */
export async function reply(actor: Actor, threadId: string, input: Said): Promise<void> {
  const { text } = validated(said, input)
  await db.$transaction(async (tx) => {
    const articleId = await articleOf(tx, actor, threadId)
    if ((await tx.comment.count({ where: { threadId } })) >= bounds.comments)
      throw new Refusal(message('comments.threadFull', { most: bounds.comments }))
    await tx.commentThread.update({
      where: { id: threadId },
      data: { lastAt: new Date(), resolvedAt: null, resolvedById: null },
    })
    await say(tx, actor, { articleId, threadId, text, kind: 'reply' })
  })
}

/** Changes the words of one's own comment. Gives the id of its thread. */
export async function changeComment(actor: Actor, id: string, input: Said): Promise<string> {
  const { text } = validated(said, input)
  return db.$transaction(async (tx) => {
    const { threadId, articleId } = await ownComment(tx, actor, id)
    assertRate(actor.personId, Date.now())
    await tx.comment.update({ where: { id }, data: { text, editedAt: new Date() } })
    const mentionedIds = await mention(tx, { commentId: id, articleId, text })
    await announce(tx, { articleId, threadId }, { commentId: id, byId: actor.personId, kind: 'edit', mentionedIds })
    return threadId
  })
}

/** Deletes the words of one's own comment. Gives the id of its thread. */
export async function deleteComment(actor: Actor, id: string): Promise<string> {
  return db.$transaction(async (tx) => {
    const { threadId, articleId } = await ownComment(tx, actor, id)
    await removeIn(tx, { id, threadId, articleId })
    return threadId
  })
}

/** Deletes the words of a guest's comment: for whoever may show the piece to guests. Gives the id of its thread. */
export async function deleteGuestComment(actor: Actor, id: string): Promise<string> {
  return db.$transaction(async (tx) => {
    const where = { id: validId(id), byId: null, deletedAt: null }
    const { threadId, articleId } = await lockedThreadOf(tx, actor, where, 'share.make')
    await removeIn(tx, { id, threadId, articleId })
    return threadId
  })
}

/** Settles a thread. Refuses where somebody else was faster. */
export const resolveThread = (actor: Actor, threadId: string): Promise<void> =>
  settle(actor, threadId, { resolvedAt: new Date(), resolvedById: actor.personId })

/** Opens a thread that was settled. Refuses where somebody else was faster. */
export const reopenThread = (actor: Actor, threadId: string): Promise<void> =>
  settle(actor, threadId, { resolvedAt: null, resolvedById: null })

async function settle(
  actor: Actor,
  threadId: string,
  data: { resolvedAt: Date | null; resolvedById: string | null },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const articleId = await articleOf(tx, actor, threadId, 'comment.resolve')
    const open = data.resolvedAt !== null
    const where = { id: threadId, resolvedAt: open ? null : { not: null } }
    if ((await tx.commentThread.updateMany({ where, data })).count === 0)
      throw new Refusal(message(open ? 'comments.resolvedAlready' : 'comments.openAlready'))
    await announce(tx, { articleId, threadId })
  })
}

type Saying = { articleId: string; threadId: string; text: string; kind: 'comment' | 'reply' }

async function say(tx: Tx, actor: Actor, { articleId, threadId, text, kind }: Saying): Promise<void> {
  assertRate(actor.personId, Date.now())
  if ((await tx.comment.count({ where: { thread: { articleId }, ...ofNewsroom.comment } })) >= bounds.ofArticle)
    throw new Refusal(message('comments.tooMany', { most: bounds.ofArticle }))
  const { id } = await tx.comment.create({ data: { threadId, byId: actor.personId, text }, select: { id: true } })
  const mentionedIds = await mention(tx, { commentId: id, articleId, text })
  await announce(tx, { articleId, threadId }, { commentId: id, byId: actor.personId, kind, mentionedIds })
}

type ThreadAction = 'comment.write' | 'comment.resolve' | 'share.make'

/** The article of a thread, locked against a change of the thread meanwhile. Refuses what this actor may not do there. */
async function articleOf(
  tx: Tx,
  actor: Actor,
  threadId: string,
  action: ThreadAction = 'comment.write',
): Promise<string> {
  const [found] = await tx.$queryRaw<{ articleId: string }[]>`
    SELECT "articleId" FROM "CommentThread" WHERE id = ${validId(threadId)}::uuid FOR UPDATE`
  if (!found) throw new NotFound()
  await assertCanOn(tx, actor, action, found.articleId)
  return found.articleId
}

/** One's own comment that is not deleted. Everybody else’s is not there, for this. */
const ownComment = (tx: Tx, actor: Actor, id: string) =>
  lockedThreadOf(tx, actor, { id: validId(id), byId: actor.personId, deletedAt: null }, 'comment.write')

/** The thread of a comment, locked against a change meanwhile, and its article. Refuses where there is no such comment, before or after that. */
async function lockedThreadOf(
  tx: Tx,
  actor: Actor,
  where: { id: string; byId: string | null; deletedAt: null },
  action: ThreadAction,
): Promise<{ threadId: string; articleId: string }> {
  const found = await tx.comment.findFirst({ where, select: { threadId: true } })
  if (!found) throw new NotFound()
  const articleId = await articleOf(tx, actor, found.threadId, action)
  if ((await tx.comment.count({ where })) === 0) throw new NotFound()
  return { threadId: found.threadId, articleId }
}

/**
 * Follows the words of all threads of a draft: notes what they say and what stands around them, and marks those again that lost their mark
 * though the draft says them, as after an older text was restored. For collab, after each pause in anybody's writing.
 */
export async function followComments(articleId: string): Promise<void> {
  if ((await db.commentThread.count({ where: { articleId } })) === 0) return
  const { moved, lost, findable } = placesOf(await threadsAt(db, articleId), await logOf(db, articleId))
  for (const { id, ...place } of moved) await db.commentThread.updateMany({ where: { id }, data: place })
  if (lost.length > 0)
    await db.commentThread.updateMany({ where: { id: { in: lost }, anchored: true }, data: { anchored: false } })
  for (const id of findable) await db.$transaction((tx) => findLost(tx, articleId, id))
}

async function findLost(tx: Tx, articleId: string, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "CommentThread" WHERE id = ${id}::uuid FOR UPDATE`
  const [thread] = await threadsAt(tx, articleId, id)
  if (!thread) return
  const found = await changeMarks(tx, articleId, (doc) => markAgain(doc, id, quotesOf(thread)))
  if (!found) return
  await tx.commentThread.update({ where: { id }, data: { anchored: true } })
  await announce(tx, { articleId, threadId: id })
}

const threadsAt = async (tx: Pick<Tx, 'commentThread'>, articleId: string, id?: string): Promise<Anchor[]> =>
  onWords(await tx.commentThread.findMany({ where: { articleId, ...(id && { id }) }, select: anchorSelect }))
