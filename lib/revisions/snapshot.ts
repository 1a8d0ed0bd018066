import type { Tx } from '#lib/db'
import { draftHoldsUnknown } from '#lib/drafts/queries'
import { Refusal } from '#lib/errors'
import type { RevisionCause } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { areNamesCurrent, type RevisionContent, type RevisionNames, saysTheSame } from '#lib/revisions/content'
import { evidenceFileIds } from '#lib/revisions/evidence'
import { filesOf } from '#lib/revisions/files'
import { namesNow } from '#lib/revisions/names-now'
import { contentNow } from '#lib/revisions/now'
import { columnsOf, intactContent, type StoredRevision, storedSelect } from '#lib/revisions/stored'
import { fileWithOtherWords } from '#lib/uses/frozen-words'
import { noteRevisionEvidence, noteRevisionUses } from '#lib/uses/record'
import { showsOtherPictures } from '#lib/uses/to-go-out'

export type Snapshot = { id: string; number: number; content: RevisionContent }

/**
 * Freezes what the article says now. The newest revision is used again if it says the same, by the same names, with the
 * same words about its files and the same pictures in them.
 * The caller holds the draft's row, so that numbers follow each other. Refuses a draft that holds anything that this program does not know:
 * it would be frozen without it.
 */
export async function snapshot(
  tx: Tx,
  articleId: string,
  personId: string | null,
  cause: RevisionCause = 'submitted',
): Promise<Snapshot> {
  if (await draftHoldsUnknown(tx, articleId)) throw new Refusal(message('revisions.holdsUnknown'))
  const content = await contentNow(tx, articleId)
  const names = await namesNow(tx, content)
  const newest = await tx.revision.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { ...storedSelect, id: true },
  })
  const files = filesOf(content)
  if (
    newest &&
    isStill(newest, content, names) &&
    (await fileWithOtherWords(tx, newest.id, files)) === null &&
    !(await showsOtherPictures(tx, newest.id))
  )
    return { id: newest.id, number: newest.number, content }

  const made = await tx.revision.create({
    data: { articleId, number: (newest?.number ?? 0) + 1, createdById: personId, cause, ...columnsOf(content, names) },
    select: { id: true, number: true },
  })
  await noteRevisionUses(tx, made.id, files)
  await noteRevisionEvidence(tx, made.id, evidenceFileIds(content.evidence))
  return { ...made, content }
}

/** One whose seal is broken is left behind: submitting anew is the way out of that. */
function isStill(newest: StoredRevision, content: RevisionContent, names: RevisionNames): boolean {
  const frozen = intactContent(newest)
  return frozen !== null && saysTheSame(frozen, content) && areNamesCurrent(frozen.names, names)
}
