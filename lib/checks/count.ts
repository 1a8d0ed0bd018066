/** What stands between a piece and its readers, counted. A step of the worker’s transaction, which asks for no actor. */
import { openBlockers } from '#lib/checks/all'
import { checksFor } from '#lib/checks/run'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { State } from '#lib/generated/prisma/enums'
import type { Message } from '#lib/messages/message'
import type { RevisionContent } from '#lib/revisions/content'
import { contentNow } from '#lib/revisions/now'
import { readableContent, storedSelect } from '#lib/revisions/stored'

/** `blockers`: null where the text can’t be read by this program */
export type Counted = { blockers: number | null; first: Message | null }

/** Of a piece that is decided on, those of the revision that was submitted; else those of the draft. */
export async function countChecks(
  tx: Tx,
  { articleId, state, revisionId }: { articleId: string; state: State; revisionId: string | null },
): Promise<Counted> {
  try {
    const content = await contentOf(tx, articleId, isWritten(state) ? null : revisionId)
    if (content === null) return { blockers: null, first: null }
    const blockers = openBlockers(await checksFor(tx, articleId, content))
    return { blockers: blockers.length, first: blockers[0]?.message ?? null }
  } catch (error) {
    // A draft of a newer program; a page that shows it says so.
    if (error instanceof Refusal) return { blockers: null, first: null }
    throw error
  }
}

const isWritten = (state: State): boolean => state === 'draft' || state === 'changes_requested'

async function contentOf(tx: Tx, articleId: string, revisionId: string | null): Promise<RevisionContent | null> {
  if (revisionId === null) return contentNow(tx, articleId)
  return readableContent(await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: storedSelect }))
}
