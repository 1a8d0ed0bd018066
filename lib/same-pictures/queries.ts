/** Which files of the library are one picture, and in what their words differ. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { validId } from '#lib/input'

const compared = ['credit', 'copyright', 'licence', 'rightsUntil'] as const
type Compared = (typeof compared)[number]

/** `differs`: what is said otherwise of it than of the file that was asked for */
export type SamePicture = { id: string; name: string; trashed: boolean; differs: Compared[] }

/** Those that were merged are listed as such */
const unmerged = { mergedIntoId: null } as const

const select = {
  id: true,
  name: true,
  trashedAt: true,
  credit: true,
  copyright: true,
  licence: true,
  rightsUntil: true,
} as const

/** The files that are one picture with this one, by name. */
export async function samePictures(actor: Actor, id: string): Promise<SamePicture[]> {
  assertCan(actor, 'media.read')
  const fileId = validId(id)
  const rows = await db.samePicture.findMany({
    where: {
      OR: [
        { fileId, other: unmerged },
        { otherId: fileId, file: unmerged },
      ],
    },
    select: { file: { select }, other: { select } },
  })
  return rows
    .map(({ file, other }) => (file.id === fileId.toLowerCase() ? ([file, other] as const) : ([other, file] as const)))
    .map(([file, { id, name, trashedAt, ...said }]) => ({
      id,
      name,
      trashed: trashedAt !== null,
      differs: compared.filter((field) => String(file[field]) !== String(said[field])),
    }))
    .toSorted((one, another) => one.name.localeCompare(another.name))
}
