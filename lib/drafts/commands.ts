/** The only ways in which the live text of an article grows and is tidied up. */
import { encodeStateAsUpdate } from 'yjs'
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { revalidateSession } from '#lib/auth/revalidate-session'
import { db } from '#lib/db'
import { draftBelonging, draftNow, logOf, notYourText, textNow } from '#lib/drafts/queries'
import { Refusal } from '#lib/errors'
import { plainText } from '#lib/text/plain'
import { textVersion } from '#lib/text/version'
import { changeToText, docFrom } from '#lib/text/ydoc'
import { lockDraft } from '#lib/workflow/article'
import { beginTextChange } from '#lib/workflow/text-change'

/**
 * Adds one Yjs update to the log; once this returns, it is on record. The person, the session and the article are looked up in
 * the same transaction. Refuses who is signed out by now, who may not write here, and an article that can't be written into.
 * An edit of an approved or scheduled article voids the approval. Gives the update's number in the log.
 */
export async function appendUpdate(actor: Actor, articleId: string, update: Uint8Array<ArrayBuffer>): Promise<bigint> {
  return db.$transaction(async (tx) => {
    await lockDraft(tx, articleId)
    const now = await revalidateSession(tx, actor)
    const draft = await draftBelonging(tx, articleId)
    assertCan(now, 'article.read', draft)
    if (!can(now, 'draft.write', draft)) throw new Refusal(notYourText)
    await beginTextChange(tx, { articleId, actor: now })
    const { id } = await tx.draftUpdate.create({
      data: { articleId, personId: now.personId, update },
      select: { id: true },
    })
    await tx.$executeRaw`UPDATE "Draft" SET "changedAt" = now() WHERE "articleId" = ${articleId}::uuid`
    return id
  })
}

/**
 * Raises a live draft that was written under an older schema, by one more update: whoever still holds the old one, without a
 * connection, is brought along like after any change. Collab asks for it before it opens a draft.
 */
export async function raiseDraft(articleId: string): Promise<void> {
  if ((await db.draft.count({ where: { articleId, schemaVersion: { lt: textVersion } } })) === 0) return
  await db.$transaction(async (tx) => {
    await lockDraft(tx, articleId)
    const doc = docFrom((await logOf(tx, articleId)).map(({ update }) => update))
    const update = changeToText(doc, await draftNow(tx, articleId))
    if (update) await tx.draftUpdate.create({ data: { articleId, update } })
    await tx.draft.update({
      where: { articleId },
      data: { schemaVersion: textVersion },
      select: { articleId: true },
    })
  })
}

/** Brings the words that lists show up to the text. Two at once take turns, so that the older never replaces the newer. */
export async function saveSnapshot(articleId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await advisoryLock(tx, 'draftSnapshots', articleId)
    const { language } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { language: true } })
    const shown = plainText(await textNow(tx, articleId), language)
    await tx.draft.update({ where: { articleId }, data: shown, select: { articleId: true } })
  })
}

/** Merges these updates of the log into the checkpoint, and takes them out of the log, all or none. Others stay as they are. */
export async function compact(articleId: string, updateIds: readonly bigint[]): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockDraft(tx, articleId)
    const merged = { articleId, id: { in: [...updateIds] } }
    const rows = await tx.draftUpdate.findMany({ where: merged, select: { update: true } })
    if (rows.length === 0) return
    const { checkpoint } = await tx.draft.findUniqueOrThrow({ where: { articleId }, select: { checkpoint: true } })
    const whole = docFrom([checkpoint, ...rows.map(({ update }) => update)])
    await tx.draft.update({
      where: { articleId },
      data: { checkpoint: new Uint8Array(encodeStateAsUpdate(whole)) },
      select: { articleId: true },
    })
    await tx.draftUpdate.deleteMany({ where: merged })
  })
}
