/** What is made of parts of a picture that nothing shows any more: a step of whatever changes crops or a lead picture. */
import type { Tx } from '#lib/db'
import { crops } from '#lib/media/input'
import { cropsOfLeads } from '#lib/media/leads'
import { renditionsOfCrops } from '#lib/media/renditions'
import { shownAmong } from '#lib/uses/shown-files'

/**
 * Takes it off the record, made or not, and gives the names under which it lies in the store. What a live page shows stays, and so does what the
 * library or a piece wants now, or has pinned. The caller holds the file.
 */
export async function dropSuperseded(tx: Tx, fileId: string): Promise<string[]> {
  const file = await tx.mediaFile.findUnique({
    where: { id: fileId },
    select: { width: true, height: true, crops: true },
  })
  if (!file?.width || !file.height) return []
  const size = { width: file.width, height: file.height }
  const wanted = renditionsOfCrops(crops.parse(file.crops), size).map(({ crop }) => crop)
  const rows = await tx.mediaRendition.findMany({
    where: { fileId, crop: { notIn: ['whole', ...wanted, ...(await cropsOfLeads(tx, fileId, size))] } },
    select: { id: true, key: true },
  })
  const names = rows.flatMap(({ key }) => key ?? [])
  const live = new Set(names.length > 0 ? await shownAmong(tx, names) : [])
  const gone = rows.filter(({ key }) => key === null || !live.has(key))
  await tx.mediaRendition.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
  return gone.flatMap(({ key }) => key ?? [])
}
