/** The live text of an article as the database has it: the checkpoint and every update after it. */
import type { Actor } from '#lib/auth/actor'
import type { Belonging } from '#lib/auth/grants'
import { assertCan, can } from '#lib/auth/permissions'
import { revalidateSession } from '#lib/auth/revalidate-session'
import { db, type Tx } from '#lib/db'
import { draftIn, holdsUnknown } from '#lib/drafts/text'
import { NotFound } from '#lib/errors'
import type { State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import { type Message, message } from '#lib/messages/message'
import { articleFromDraft } from '#lib/text/article-from-draft'
import type { ArticleText, DraftText } from '#lib/text/json'
import { learntFrom } from '#lib/text/shadow-document'
import { textVersion } from '#lib/text/text-version'
import { NewerFormat } from '#lib/upgraded'
import { onlySuggests, othersSuggest } from '#lib/workflow/others-suggest'
import { whyNotWritable } from '#lib/workflow/writable'

type Reader = Tx | typeof db

export type DraftBelonging = Belonging & { state: State; othersSuggest: boolean | null; generation: number }

/** Whose a draft is and where it stands: what permissions ask about. Refuses where there is none, and where it was thrown away. Asked on every keystroke. */
export async function draftBelonging(tx: Reader, articleId: string): Promise<DraftBelonging> {
  const [found] = await tx.$queryRaw<DraftBelonging[]>`
    SELECT d.state::text AS state, d."othersSuggest", d.generation, a."deskId"::text AS "deskId",
      a."createdById"::text || ARRAY(SELECT "personId"::text FROM "ArticleAuthor" WHERE "articleId" = a.id) AS "ownerIds"
    FROM "Article" a JOIN "Draft" d ON d."articleId" = a.id WHERE a.id = ${validId(articleId)}::uuid AND a."trashedAt" IS NULL`
  if (!found) throw new NotFound()
  return found
}

/** How often the draft was made anew from its text, without asking who reads. Refuses where there is none. */
export async function generationNow(articleId: string): Promise<number> {
  return (await draftBelonging(db, articleId)).generation
}

export const notYourText = message('drafts.readOnly')

export type Access = {
  state: State
  writable: boolean
  /** Null where it is writable */
  why: Message | null
  /** Whoever is no author of it */
  othersSuggest: boolean
  /** She may write, but only suggest */
  suggests: boolean
}

/** Whether this actor may read or write a draft, by the role and desks of this moment. Refuses whoever may not read it or is signed out. */
export async function accessTo(actor: Actor, articleId: string): Promise<Access> {
  const now = await revalidateSession(db, actor)
  const draft = await draftBelonging(db, articleId)
  assertCan(now, 'article.read', draft)
  const why = can(now, 'draft.write', draft) ? whyNotWritable(draft.state) : notYourText
  return {
    state: draft.state,
    ...{ writable: why === null, why },
    othersSuggest: othersSuggest(draft),
    suggests: why === null && onlySuggests(now.personId, draft),
  }
}

/**
 * One update of the log; the checkpoint counts as number 0. With the version of the schema that the draft is written under, and its
 * generation.
 */
export type Logged = {
  id: bigint
  update: Uint8Array
  /** Where the words went that it moved (lib/text/merging/moved); null where none did, or nobody knows any more */
  moved: Uint8Array | null
  version: number
  generation: number
}

/** Everything acknowledged so far, without asking who reads. One statement, so that a compaction that ends meanwhile can't hide anything. */
export async function logOf(tx: Reader, articleId: string): Promise<Logged[]> {
  return tx.$queryRaw<Logged[]>`
    SELECT all_of_it.*, "schemaVersion" AS version, generation
    FROM "Draft" d CROSS JOIN LATERAL (
      SELECT 0::bigint AS id, d.checkpoint AS update, NULL::bytea AS moved
      UNION ALL SELECT id, update, moved FROM "DraftUpdate" WHERE "articleId" = d."articleId"
    ) all_of_it
    WHERE d."articleId" = ${articleId}::uuid ORDER BY id`
}

/** Everything acknowledged so far, checkpoint first. Refuses whoever may not read the article, and a draft of a newer program. */
export async function draftToLoad(actor: Actor, articleId: string): Promise<Logged[]> {
  await accessTo(actor, articleId)
  const logged = await logOf(db, articleId)
  const version = logged[0]?.version ?? textVersion
  if (version > textVersion) throw new NewerFormat(version)
  return logged
}

/** Updates that are on record beside the `known` ones, in their order: what the newsroom itself added while the draft was open. */
export async function loggedBeside(articleId: string, known: readonly bigint[]): Promise<Logged[]> {
  const logged = await db.$queryRaw<Logged[]>`
    SELECT u.id, u.update, u.moved, d."schemaVersion" AS version, d.generation
    FROM "DraftUpdate" u JOIN "Draft" d ON d."articleId" = u."articleId"
    WHERE u."articleId" = ${articleId}::uuid AND NOT u.id = ANY (${[...known]}::bigint[]) ORDER BY u.id`
  return logged
}

/** Whether a draft holds anything that this program does not know, without asking who reads. */
export async function draftHoldsUnknown(tx: Reader, articleId: string): Promise<boolean> {
  return holdsUnknown(await logOf(tx, articleId))
}

/** The text of the draft as it is now, as an article. Refuses whoever may not read the article. */
export async function textToRead(actor: Actor, articleId: string): Promise<ArticleText> {
  return articleFromDraft(draftIn(await draftToLoad(actor, articleId)))
}

/**
 * The draft with everything that was acknowledged until now, without asking who reads. Typing goes on meanwhile:
 * hold the draft (lib/workflow/article) where something is decided on this text.
 */
export async function draftNow(tx: Reader, articleId: string): Promise<DraftText> {
  const logged = await logOf(tx, articleId)
  if (logged.length === 0) throw new NotFound()
  return draftIn(logged)
}

/** The same as an article: what a revision would freeze. */
export async function textNow(tx: Reader, articleId: string): Promise<ArticleText> {
  return articleFromDraft(await draftNow(tx, articleId))
}

/**
 * The drafts that have updates in their log, for collab to tidy up, with those of them that may be merged: the latest ones stay for an hour,
 * since somebody may still send what she wrote beside them.
 */
export async function unmerged(): Promise<{ articleId: string; ids: bigint[] }[]> {
  return db.$queryRaw`
    SELECT "articleId", coalesce(array_agg(id ORDER BY id) FILTER (WHERE old OR number > ${learntFrom}), '{}') AS ids
    FROM (
      SELECT id, "articleId", at < now() - interval '1 hour' AS old,
        row_number() OVER (PARTITION BY "articleId" ORDER BY id DESC) AS number
      FROM "DraftUpdate"
    ) logged
    GROUP BY "articleId" ORDER BY "articleId"`
}
