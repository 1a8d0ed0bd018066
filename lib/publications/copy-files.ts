import type { Tx } from '#lib/db'
import { copyFiles } from '#lib/media/files'
import { shownFileIds } from '#lib/revisions/evidence'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { mediaIn } from '#lib/text/media-in'

/** Puts the recordings and documents of a revision where readers get them, ahead of the transaction that publishes it. Refuses what `copyFiles` refuses. */
export async function copyFilesOf(tx: Pick<Tx, 'revision' | 'mediaFile'>, revisionId: string): Promise<void> {
  const { text, evidence } = storedContent(
    await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: storedSelect }),
  )
  await copyFiles(tx, [...mediaIn(text).map(({ file }) => file), ...shownFileIds(evidence)])
}
