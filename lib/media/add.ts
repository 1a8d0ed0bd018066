/** Puts a file on record, and what is to be made of it. */
import type { Tx } from '#lib/db'
import type { MediaColour, MediaFinding, MediaForm } from '#lib/generated/prisma/enums'
import { renditionsFor } from '#lib/media/renditions'

export type NewFile = {
  form: MediaForm
  type: string
  hash: Buffer
  salt: Buffer
  bytes: number
  width?: number | undefined
  height?: number | undefined
  duration?: number | undefined
  pages?: number | undefined
  /** Base64 */
  thumbhash?: string | undefined
  /** 64 binary digits */
  perceptualHash?: string | undefined
  colours: MediaColour[]
  findings: MediaFinding[]
  given: { caption: string; credit: string; copyright: string; takenAt: string | null }
  name: string
  uploadedById: string
}

/**
 * Gives the id. The same bytes are one file, also where they come twice at the same time: the first stays as it is, and comes back from the trash. Where
 * they were merged into another file, it is that one.
 */
export async function addFile(
  tx: Tx,
  { given, thumbhash, perceptualHash, hash, salt, ...file }: NewFile,
): Promise<string> {
  const own = Uint8Array.from(hash)
  const { count } = await tx.mediaFile.createMany({
    data: {
      ...withoutAbsent(file),
      ...given,
      hash: own,
      salt: Uint8Array.from(salt),
      thumbhash: thumbhash ? Uint8Array.from(Buffer.from(thumbhash, 'base64')) : null,
      perceptualHash: perceptualHash ? BigInt.asIntN(64, BigInt(`0b${perceptualHash}`)) : null,
    },
    skipDuplicates: true,
  })
  // Whoever sends it again wants it.
  const stands = { OR: [{ hash: own }, { merged: { some: { hash: own } } }] }
  if (count === 0) await tx.mediaFile.updateMany({ where: stands, data: { trashedAt: null, trashedById: null } })
  const { id, mergedIntoId } = await tx.mediaFile.findUniqueOrThrow({
    where: { hash: own },
    select: { id: true, mergedIntoId: true },
  })
  if (count === 0) await startAnew(tx, id)
  if (count > 0 && file.form === 'image' && file.width)
    await tx.mediaRendition.createMany({ data: renditionsFor(file.width).map((one) => ({ ...one, fileId: id })) })
  return mergedIntoId ?? id
}

/** Has those renditions of a file made that were given up. */
export const startAnew = (tx: Pick<Tx, 'mediaRendition'>, fileId: string) =>
  tx.mediaRendition.updateMany({
    where: { fileId, failedAt: { not: null } },
    data: { failedAt: null, attempts: 0, takenUntil: null },
  })

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }
const withoutAbsent = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Present<T>
