/** Pictures of the library as pieces show them: a step of whatever reads or publishes a piece. */
import type { Tx } from '#lib/db'
import type { Licence, MediaForm } from '#lib/generated/prisma/enums'
import type { FrozenPart, FrozenPicture } from '#lib/media/frozen-picture'

export type PictureOnFile = FrozenPicture & {
  form: MediaForm
  /** As it was called when it came */
  name: string
  licence: Licence | null
  /** The last day on which it may be shown */
  rightsUntil: Date | null
  /** Made, still to be made, or given up */
  renditions: 'ready' | 'waiting' | 'failed'
}

export const renditionSelect = {
  type: true,
  width: true,
  height: true,
  bytes: true,
  key: true,
  failedAt: true,
} as const

type Rendition = {
  type: string
  width: number
  height: number | null
  bytes: number | null
  key: string | null
  failedAt: Date | null
}

/** Those that are there */
export const madeOf = (renditions: readonly Rendition[]): FrozenPart['made'] =>
  renditions.flatMap(({ type, width, height, bytes, key }) =>
    key !== null && bytes !== null && height !== null ? [{ type, width, height, bytes, key }] : [],
  )

export function standingOf(renditions: readonly Rendition[]): PictureOnFile['renditions'] {
  if (renditions.some(({ failedAt }) => failedAt !== null)) return 'failed'
  return renditions.length > 0 && madeOf(renditions).length === renditions.length ? 'ready' : 'waiting'
}

/** The files with these ids, by id and in their order; one that is not in the library is not there. */
export async function filesFor(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PictureOnFile>> {
  if (ids.length === 0) return new Map()
  const files = await tx.mediaFile.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      form: true,
      name: true,
      credit: true,
      copyright: true,
      licence: true,
      rightsUntil: true,
      colours: true,
      width: true,
      height: true,
      renditions: {
        where: { crop: 'whole' },
        orderBy: [{ width: 'asc' }, { type: 'asc' }],
        select: renditionSelect,
      },
    },
  })
  const byId = new Map(
    files.map(({ renditions, colours, width, height, ...file }) => {
      const colour = colours[0] ?? null
      return [
        file.id,
        {
          ...file,
          colour,
          width: width ?? 0,
          height: height ?? 0,
          made: madeOf(renditions),
          renditions: standingOf(renditions),
        },
      ]
    }),
  )
  return new Map(
    ids.flatMap((id) => {
      const file = byId.get(id)
      return file ? [[id, file]] : []
    }),
  )
}

/** What is frozen with a publication, or shown in a review: no more of a file than readers may know. */
export async function shownPictures(tx: Tx, ids: readonly string[]): Promise<FrozenPicture[]> {
  const files = await filesFor(tx, ids)
  return [...files.values()].flatMap(({ id, form, credit, copyright, licence, colour, width, height, made }) =>
    form === 'image' && made.length > 0 && width > 0 && height > 0
      ? [{ id, credit, copyright, licence, colour, width, height, made }]
      : [],
  )
}
