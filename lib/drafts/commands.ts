/** The only ways in which the live text of an article grows and is tidied up. */
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { revalidateSession } from '#lib/auth/revalidate-session'
import { db, type Tx } from '#lib/db'
import { archive } from '#lib/drafts/archive'
import { DraftRebuilt } from '#lib/drafts/generation'
import { OnlySuggests } from '#lib/drafts/only-suggests'
import { type DraftBelonging, draftBelonging, draftNow, type Logged, logOf, notYourText } from '#lib/drafts/queries'
import { draftIn, holdsUnknown } from '#lib/drafts/text'
import { Refusal } from '#lib/errors'
import { validId } from '#lib/input'
import { noteDraftLinks } from '#lib/page-links/record'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { filesIn } from '#lib/text/files-in'
import { plainText } from '#lib/text/plain'
import { heavy, isHeavy, neverHeavyBelow, type Parts, partsOf, rebuilt } from '#lib/text/rebuild'
import { textVersion } from '#lib/text/text-version'
import { openSuggestionCount } from '#lib/text/without-suggestions'
import { changeToText, docFrom } from '#lib/text/ydoc'
import { noteDraftUses } from '#lib/uses/record'
import { lockDraft } from '#lib/workflow/article'
import { onlySuggests } from '#lib/workflow/others-suggest'
import { beginTextChange } from '#lib/workflow/text-change'
import { whyNotWritable } from '#lib/workflow/writable'

/**
 * Adds one Yjs update to the log; once this returns, it is on record. The person, the session and the article are looked up in
 * the same transaction. Refuses who is signed out by now, who may not write here, and an article that can't be written into.
 * An edit of an approved or scheduled article voids the approval. Refuses (OnlySuggests) whoever only suggests here. Gives the update's number in the log. Refuses (DraftRebuilt) what
 * builds on another `generation` of the draft than the present one. `moved` is where its words went (lib/text/merging/moved).
 */
export async function appendUpdate(
  actor: Actor,
  articleId: string,
  update: Uint8Array<ArrayBuffer>,
  beside: Beside = {},
): Promise<bigint> {
  return append({ actor, articleId, update, ...beside }, async (tx, change, draft) => {
    if (onlySuggests(change.actor.personId, draft)) throw new OnlySuggests()
    await beginTextChange(tx, change)
  })
}

/**
 * The same for a change after which the text without suggestions is what it was, as whoever validated the update has found: nobody has
 * written, and an approval stands.
 */
export async function appendSuggestion(
  actor: Actor,
  articleId: string,
  update: Uint8Array<ArrayBuffer>,
  beside: Beside = {},
): Promise<bigint> {
  return append({ actor, articleId, update, ...beside }, async (tx, { articleId: id }) => {
    const refusal = whyNotWritable(await lockDraft(tx, id))
    if (refusal) throw new Refusal(refusal)
  })
}

type Beside = { generation?: number | undefined; moved?: Uint8Array<ArrayBuffer> | null }
type Appended = Beside & { actor: Actor; articleId: string; update: Uint8Array<ArrayBuffer> }

async function append(
  { actor, articleId, update, moved = null, generation }: Appended,
  begin: (tx: Tx, change: { articleId: string; actor: Actor }, draft: DraftBelonging) => Promise<unknown>,
): Promise<bigint> {
  return db.$transaction(async (tx) => {
    await lockDraft(tx, validId(articleId))
    const now = await revalidateSession(tx, actor)
    const draft = await draftBelonging(tx, articleId)
    assertCan(now, 'article.read', draft)
    if (!can(now, 'draft.write', draft)) throw new Refusal(notYourText)
    if (generation !== undefined && generation !== draft.generation) throw new DraftRebuilt()
    await begin(tx, { articleId, actor: now }, draft)
    const { id } = await tx.draftUpdate.create({
      data: { articleId, personId: now.personId, update, moved },
      select: { id: true },
    })
    await tx.$executeRaw`UPDATE "Draft" SET "changedAt" = now() WHERE "articleId" = ${articleId}::uuid`
    return id
  })
}

/**
 * Raises a live draft that was written under an older schema, by one more update: whoever still holds the old one, without a
 * connection, is brought along like after any change. Collab asks for it before it opens a draft. One that holds what this program does not
 * know stays as it is: the change would delete that.
 */
export async function raiseDraft(articleId: string): Promise<void> {
  const isOlder = async (tx: Pick<Tx, 'draft'>) =>
    (await tx.draft.count({ where: { articleId, schemaVersion: { lt: textVersion } } })) > 0
  if (!(await isOlder(db))) return
  await db.$transaction(async (tx) => {
    await lockDraft(tx, articleId)
    // Somebody else may have raised it meanwhile.
    if (!(await isOlder(tx))) return
    const logged = await logOf(tx, articleId)
    if (holdsUnknown(logged)) return
    // The history says of each part under which version it was written.
    const checkpoint = await mergeLog(tx, articleId)
    if (checkpoint) await tx.draft.update({ where: { articleId }, data: { checkpoint }, select: { articleId: true } })
    const doc = docFrom(logged.map(({ update }) => update))
    const update = changeToText(doc, await draftNow(tx, articleId))
    if (update) await tx.draftUpdate.create({ data: { articleId, update } })
    await tx.draft.update({
      where: { articleId },
      data: { schemaVersion: textVersion },
      select: { articleId: true },
    })
  })
}

/** Brings the words that lists show, and the uses of its files, up to the text. Two at once take turns, so that the older never replaces the newer. */
export async function saveSnapshot(articleId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await advisoryLock(tx, 'draftSnapshots', articleId)
    const { language } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { language: true } })
    const draft = await draftNow(tx, articleId)
    const shown = { ...plainText(articleFromDraft(draft), language), openSuggestions: openSuggestionCount(draft) }
    await tx.draft.update({ where: { articleId }, data: shown, select: { articleId: true } })
    await noteDraftUses(tx, articleId, filesIn(draft))
    await noteDraftLinks(tx, articleId, draft)
  })
}

/**
 * Merges these updates of the log into the checkpoint, and moves them from the log into the history, all or none. Others stay as they are.
 */
export async function compact(articleId: string, updateIds: readonly bigint[]): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockDraft(tx, articleId)
    const checkpoint = await mergeLog(tx, articleId, { in: [...updateIds] })
    if (checkpoint) await tx.draft.update({ where: { articleId }, data: { checkpoint }, select: { articleId: true } })
  })
}

/** Moves updates of a locked draft from the log into the history. Gives what they make with the checkpoint; null where there were none. */
async function mergeLog(
  tx: Tx,
  articleId: string,
  id: { in?: bigint[] } = {},
): Promise<Uint8Array<ArrayBuffer> | null> {
  const rows = await tx.draftUpdate.findMany({
    where: { articleId, id },
    orderBy: { id: 'asc' },
    select: { personId: true, at: true, update: true },
  })
  if (rows.length === 0) return null
  const draft = await tx.draft.findUniqueOrThrow({
    where: { articleId },
    select: { articleId: true, generation: true, schemaVersion: true, checkpoint: true },
  })
  const whole = await archive(tx, draft, rows)
  await tx.draftUpdate.deleteMany({ where: { articleId, id } })
  return whole
}

/**
 * Whether it should be looked into how heavy a draft is: whoever is told so does it (rebuildIfHeavy). Told once, and again only
 * after its bytes have changed by a quarter, whatever became of the first time.
 */
export async function beginWeighing(articleId: string): Promise<boolean> {
  const claimed = await db.$executeRaw`
    UPDATE "Draft" d SET weighed = measured.bytes
    FROM (
      SELECT octet_length(checkpoint) + (
        SELECT coalesce(sum(octet_length(update)), 0) FROM "DraftUpdate" WHERE "articleId" = ${articleId}::uuid
      )::int AS bytes
      FROM "Draft" WHERE "articleId" = ${articleId}::uuid
    ) measured
    WHERE d."articleId" = ${articleId}::uuid AND (measured.bytes > ${neverHeavyBelow} OR d."tooHeavy")
      AND abs(measured.bytes - d.weighed) > d.weighed / 4`
  return claimed > 0
}

/**
 * Makes a draft anew from its text if its history is too heavy: the checkpoint is the text by itself, the log is empty, the generation
 * is the next one, and the article's history tells of it. No word changes, and nothing that was decided on the text: an approval stays.
 * What was written meanwhile wins: the draft stays as it is until somebody opens it again. Takes seconds of computing: not for a process that answers others.
 * Gives whether it was rebuilt, which it is not while it holds anything that this program does not know. Where the text alone is too heavy, that is noted instead, for the page to say.
 */
export async function rebuildIfHeavy(articleId: string, most: Parts = heavy): Promise<boolean> {
  const logged = await logOf(db, articleId)
  const [first] = logged
  if (!first || first.version > textVersion || holdsUnknown(logged)) return false
  const wasHeavy = isHeavy(partsOf(logged.map(({ update }) => update)), most)
  const update = wasHeavy
    ? rebuilt(draftIn(logged), (made) => draftIn([{ update: made, version: textVersion }]))
    : first.update
  if (!update) throw new Error('The draft reads differently when it is made anew from its text.')
  const tooHeavy = wasHeavy && isHeavy(partsOf([update]), most)
  if (!wasHeavy || tooHeavy) {
    await db.draft.updateMany({ where: { articleId }, data: { tooHeavy } })
    return false
  }
  return db.$transaction(async (tx) => {
    const state = await lockDraft(tx, articleId)
    if (!(await isStill(tx, articleId, logged))) {
      await tx.draft.update({ where: { articleId }, data: { weighed: 0 }, select: { articleId: true } })
      return false
    }
    await mergeLog(tx, articleId)
    await tx.draft.update({
      where: { articleId },
      data: {
        checkpoint: new Uint8Array(update),
        schemaVersion: textVersion,
        tooHeavy: false,
        weighed: update.length,
        generation: { increment: 1 },
      },
      select: { articleId: true },
    })
    await tx.workflowEvent.create({ data: { articleId, move: 'rebuild', from: state, to: state } })
    return true
  })
}

/** Whether a draft that is locked is what was read of it before, byte for byte. */
async function isStill(tx: Tx, articleId: string, read: readonly Logged[]): Promise<boolean> {
  const now = await logOf(tx, articleId)
  return (
    now.length === read.length &&
    now.every(({ id, generation, update }, at) => {
      const then = read[at]
      return then?.id === id && then.generation === generation && Buffer.compare(then.update, update) === 0
    })
  )
}
