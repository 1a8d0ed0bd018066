import type { Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { isSame, type RevisionContent, revisionHash } from '#lib/revisions/content'
import { contentNow } from '#lib/revisions/now'
import { plainText } from '#lib/text/plain'
import { textVersion } from '#lib/text/version'

export type Snapshot = { id: string; number: number; content: RevisionContent }

/**
 * Freezes what the piece says now. The newest revision is used again if it says the same.
 * The caller holds the draft's row, so that numbers follow each other.
 */
export async function snapshot(tx: Tx, articleId: string, personId: string | null): Promise<Snapshot> {
  const content = await contentNow(tx, articleId)
  const hash = revisionHash(content)
  const newest = await tx.revision.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, hash: true },
  })
  if (newest && isSame(newest.hash, hash)) return { id: newest.id, number: newest.number, content }

  const { headline, standfirst, text, wordCount } = plainText(content.text, content.details.language)
  const made = await tx.revision.create({
    data: {
      articleId,
      number: (newest?.number ?? 0) + 1,
      headline,
      standfirst,
      text,
      wordCount,
      body: content.text as Prisma.InputJsonObject,
      evidence: content.evidence,
      details: content.details,
      schemaVersion: textVersion,
      hash,
      createdById: personId,
    },
    select: { id: true, number: true },
  })
  return { ...made, content }
}
