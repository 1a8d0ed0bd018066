/** Files under an attribution: steps of whatever changes one, in its transaction. */
import type { AttachedFile } from '#lib/claims/marked'
import { mayShowFiles } from '#lib/claims/terms'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { Terms } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { kept } from '#lib/uses/record'

/** As many as one attribution may have */
const mostFiles = 12

export type Attaching = { attributionId: string; fileId: string; alt: string | null; createdById: string }

/** Refuses a file that is not in the library, recordings, the same file twice, and more than one attribution may have. */
export async function putFile(tx: Tx, attaching: Attaching): Promise<void> {
  const [fileId] = await kept(tx, [attaching.fileId])
  if (!fileId) throw new NotFound(message('media.notThere'))
  const { form } = await tx.mediaFile.findUniqueOrThrow({ where: { id: fileId }, select: { form: true } })
  if (form === 'sound') throw new Refusal(message('attachments.noRecordings'))
  const { attributionId } = attaching
  const there = await tx.attributionFile.count({ where: { attributionId } })
  if (there >= mostFiles) throw new Refusal(message('attachments.tooManyFiles', { most: mostFiles }))
  const { count } = await tx.attributionFile.createMany({ data: [attaching], skipDuplicates: true })
  if (count === 0) throw new Refusal(message('attachments.fileThereAlready'))
}

/** Refuses to show readers a file of somebody who did not speak on the record, or a file that says nothing of what it shows. */
export function assertMayShow(terms: Terms, { alt, shown }: Pick<AttachedFile, 'alt' | 'shown'>): void {
  if (!shown) return
  if (!mayShowFiles(terms)) throw new Refusal(message('attachments.fileWouldBetray'))
  if (alt === null) throw new Refusal(message('attachments.altMissing'), { alt: message('attachments.altMissing') })
}

/** Refuses terms that protect somebody while files of hers are shown to readers. */
export async function assertNothingBetrays(tx: Tx, attributionId: string, terms: Terms): Promise<void> {
  if (mayShowFiles(terms)) return
  const shown = await tx.attributionFile.count({ where: { attributionId, shown: true } })
  if (shown > 0) throw new Refusal(message('attachments.shownFilesWouldBetray'))
}
