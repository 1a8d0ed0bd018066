/** Two files as they stand before they become one: a step of whatever makes them one, or shows what would come of it. */
import { z } from 'zod'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { Licence, type MediaForm } from '#lib/generated/prisma/enums'
import { differingBits } from '#lib/media/differing-bits'
import type { FileWords } from '#lib/merging/words'
import { message } from '#lib/messages/message'

/** As `before` of a merge keeps it, for as long as it can be taken back */
export const fileWords = z.strictObject({
  alt: z.string(),
  decorative: z.boolean(),
  caption: z.string(),
  credit: z.string(),
  copyright: z.string(),
  licence: z.enum(Licence).nullable(),
  sourceId: z.string().nullable(),
  people: z.array(z.string()),
  place: z.string(),
  takenAt: z.string().nullable(),
  rightsUntil: z.string().nullable(),
  rightsWhere: z.string(),
  rightsUses: z.int().nullable(),
  rightsCost: z.string(),
  tagIds: z.array(z.string()),
}) satisfies z.ZodType<FileWords>

export type ReadFile = {
  id: string
  name: string
  version: number
  form: MediaForm
  trashed: boolean
  mergedIntoId: string | null
  perceptualHash: bigint | null
  words: FileWords
}

/** Refuses a file that is not there. */
export async function readPair(tx: Pick<Tx, 'mediaFile'>, keptId: string, otherId: string) {
  const [kept, other] = [await readFile(tx, keptId), await readFile(tx, otherId)]
  if (!kept || !other) throw new NotFound(message('media.notThere'))
  return { kept, other }
}

export async function readFile(tx: Pick<Tx, 'mediaFile'>, id: string): Promise<ReadFile | null> {
  const row = await tx.mediaFile.findUnique({
    where: { id },
    include: { tags: { select: { tagId: true }, orderBy: { tagId: 'asc' } } },
  })
  if (!row) return null
  const { name, version, form, trashedAt, mergedIntoId, perceptualHash, tags, takenAt, rightsUntil } = row
  const { alt, decorative, caption, credit, copyright, licence, sourceId } = row
  const { people, place, rightsWhere, rightsUses, rightsCost } = row
  return {
    ...{ id, name, version, form, trashed: trashedAt !== null, mergedIntoId, perceptualHash },
    words: {
      ...{ alt, decorative, caption, credit, copyright, licence, sourceId },
      ...{ people, place, rightsWhere, rightsUses, rightsCost },
      takenAt: takenAt?.toISOString() ?? null,
      rightsUntil: rightsUntil?.toISOString().slice(0, 10) ?? null,
      tagIds: tags.map(({ tagId }) => tagId),
    },
  }
}

/** Of 64: more, and somebody has to say first that they are one picture (docs/decisions/144, 155) */
const samePictureBits = 12

/** Refuses what is no picture, what is in the trash or was merged, and two that neither look alike nor were said to be one picture. */
export async function assertMergeable(
  tx: Pick<Tx, 'samePicture' | '$queryRaw'>,
  { kept, other }: { kept: ReadFile; other: ReadFile },
): Promise<void> {
  const both = [kept, other]
  if (both.some(({ form }) => form !== 'image')) throw new Refusal(message('merging.picturesAlone'))
  if (both.some(({ mergedIntoId }) => mergedIntoId !== null)) throw new Refusal(message('merging.mergedAlready'))
  if (both.some(({ trashed }) => trashed)) throw new Refusal(message('merging.inTrash'))
  if (differingBits(kept.perceptualHash, other.perceptualHash) <= samePictureBits) return
  const [fileId = '', otherId = ''] = [kept.id, other.id].toSorted()
  const said = await tx.samePicture.count({ where: { fileId, otherId } })
  if (said === 0) throw new Refusal(message('merging.notAlike'))
}
