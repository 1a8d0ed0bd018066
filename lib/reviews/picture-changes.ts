/** What changed about the pictures of a piece since another of its revisions: a step of whatever shows one. */
import type { Tx } from '#lib/db'
import type { RevisionContent } from '#lib/revisions/content'
import { type PictureChange, pictureChanges } from '#lib/revisions/picture-changes'
import { readableContent, storedSelect } from '#lib/revisions/stored'

export type ChangedPictures = {
  /** Since which revision, and whether readers see that one now */
  since: number
  live: boolean
  changes: PictureChange[]
  /** Of the files among them, as the library calls them; those that left it are not there */
  names: Record<string, string>
}

/** Against what readers see now, or else the revision before; null where there is neither, it can’t be read, or no picture differs. */
export async function changedPictures(
  tx: Tx,
  articleId: string,
  content: RevisionContent,
  number: number | null,
): Promise<ChangedPictures | null> {
  const live = await tx.publication.findFirst({
    where: { articleId, live: true },
    select: { revision: revisionSelect },
  })
  return live ? since(tx, live.revision, content, true) : changedPicturesSinceLast(tx, articleId, content, number)
}

const revisionSelect = { select: storedSelect } as const

/** Against the revision before this one; of a draft, the newest. */
export async function changedPicturesSinceLast(
  tx: Tx,
  articleId: string,
  content: RevisionContent,
  number: number | null,
): Promise<ChangedPictures | null> {
  const before = await tx.revision.findFirst({
    where: { articleId, ...(number !== null && { number: { lt: number } }) },
    orderBy: { number: 'desc' },
    ...revisionSelect,
  })
  return before && since(tx, before, content, false)
}

async function since(
  tx: Tx,
  before: Parameters<typeof readableContent>[0],
  content: RevisionContent,
  live: boolean,
): Promise<ChangedPictures | null> {
  const then = readableContent(before)
  const changes = then ? pictureChanges(then, content) : []
  if (changes.length === 0) return null
  const ids = changes.flatMap((change) => [
    ...('file' in change ? [change.file] : []),
    ...('before' in change ? [change.before] : []),
  ])
  const files = await tx.mediaFile.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return { since: before.number, live, changes, names: Object.fromEntries(files.map(({ id, name }) => [id, name])) }
}
