/** Files that are shown with claims: a step of whatever publishes a piece. */
import type { Tx } from '#lib/db'
import { publishedFiles } from '#lib/media/files'
import type { FrozenFile } from '#lib/media/frozen-file'
import type { FrozenPicture } from '#lib/media/frozen-picture'
import { shownPictures } from '#lib/media/pictures'

export type Attached = FrozenPicture | FrozenFile

/** Makes them public, and gives what is frozen of them. Refuses what `publishedFiles` refuses. */
export const publishedAttachments = async (tx: Tx, ids: readonly string[]): Promise<Attached[]> => [
  ...(await shownPictures(tx, ids)),
  ...(await publishedFiles(tx, ids)),
]
