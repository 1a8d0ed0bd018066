/** Any two revisions of a piece, or one and the draft as it is, held against each other. */
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import { type ClaimChange, claimChanges } from '#lib/comparing/claims'
import { type DetailChange, detailChanges } from '#lib/comparing/details'
import { type Compared, type ComparedSide, comparedInput, DRAFT } from '#lib/comparing/input'
import { type TextDifference, textDifference } from '#lib/comparing/text'
import { db, type Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { RevisionCause } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { withNames } from '#lib/reviews/with-names'
import type { RevisionContent, RevisionNames } from '#lib/revisions/content'
import { contentNow } from '#lib/revisions/now'
import { type PictureChange, pictureChanges } from '#lib/revisions/picture-changes'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { workflowArticleFor } from '#lib/workflow/article'

/** `number`: null for the draft as it is now */
export type Side = { number: number | null; at: Date; by: string | null }
export type ListedRevision = Side & { number: number; cause: RevisionCause; name: string | null }
export type Comparison = {
  id: string
  /** Of the later content */
  language: string
  from: Side
  to: Side
  text: TextDifference
  claims: ClaimChange[]
  details: DetailChange[]
  pictures: PictureChange[]
  /** Of the files among them, by id; those that left the library are not there */
  fileNames: Record<string, string>
}

/** Of an article with more revisions, the newest ones */
const mostListed = 500

/** What can be compared, the newest first, and whether this actor may keep what the draft says now. */
export async function revisionsOf(
  actor: Actor,
  id: string,
): Promise<{ revisions: ListedRevision[]; mayKeep: boolean }> {
  const articleId = validId(id)
  const article = await workflowArticleFor(db, actor, articleId)
  const rows = await db.revision.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    take: mostListed,
    select: {
      ...{ number: true, createdAt: true, cause: true },
      createdBy: { select: { name: true } },
      label: { select: { name: true } },
    },
  })
  const revisions = rows.map(({ createdAt, createdBy, label, ...row }) => ({
    ...{ ...row, at: createdAt },
    ...{ by: createdBy?.name ?? null, name: label?.name ?? null },
  }))
  return { revisions, mayKeep: can(actor, 'draft.write', article) }
}

/** What `to` says otherwise than `from`. Refuses a number that the article never had, and a revision that is no longer as it was sealed. */
export async function comparisonOf(actor: Actor, id: string, asked: Compared): Promise<Comparison> {
  const articleId = validId(id)
  const wanted = validated(comparedInput, asked)
  return db.$transaction(
    async (tx) => {
      await workflowArticleFor(tx, actor, articleId)
      const [from, to] = [await sideOf(tx, articleId, wanted.from), await sideOf(tx, articleId, wanted.to)]
      const [before, after] = [await named(tx, from), await named(tx, to)]
      const pictures = pictureChanges(from.content, to.content)
      return {
        id: articleId,
        language: to.content.details.language,
        from: from.side,
        to: to.side,
        text: textDifference(from.content.text, to.content.text),
        claims: claimChanges(before.claims, after.claims),
        details: detailChanges(before, after),
        pictures,
        fileNames: await fileNames(tx, pictures),
      }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

type Taken = { side: Side; content: RevisionContent; names: RevisionNames | null }

async function sideOf(tx: Tx, articleId: string, wanted: ComparedSide): Promise<Taken> {
  if (wanted === DRAFT) {
    const draft = await tx.draft.findUniqueOrThrow({ where: { articleId }, select: { changedAt: true } })
    const side = { number: null, at: draft.changedAt, by: null }
    return { side, content: await contentNow(tx, articleId), names: null }
  }
  const found = await tx.revision.findUnique({
    where: { articleId_number: { articleId, number: wanted } },
    select: { ...storedSelect, createdAt: true, createdBy: { select: { name: true } } },
  })
  if (!found) throw new NotFound()
  const { createdAt, createdBy, ...stored } = found
  const { names, ...content } = storedContent(stored)
  return { side: { number: wanted, at: createdAt, by: createdBy?.name ?? null }, content, names }
}

const named = async (tx: Tx, { content, names }: Taken) => ({
  ...(await withNames(tx, content, names)),
  slug: content.details.slug,
})

async function fileNames(tx: Tx, changes: readonly PictureChange[]): Promise<Record<string, string>> {
  const ids = changes.flatMap((change) => [
    ...('file' in change ? [change.file] : []),
    ...('before' in change ? [change.before] : []),
  ])
  const files = await tx.mediaFile.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return Object.fromEntries(files.map(({ id, name }) => [id, name]))
}
