/** The demo's pictures on record, as pieces refer to them. */

import type { Tx } from '#lib/db'
import { shownLead } from '#lib/media/leads'
import { shownPictures } from '#lib/media/pictures'
import { newId } from '#lib/text/new-id'
import type { Drawn } from './drawn.ts'
import { type Known, type KnownPicture, wanted } from './known.ts'

const day = 24 * 3_600_000

export async function loadPictures(
  tx: Tx,
  drawn: ReadonlyMap<string, Drawn>,
  { tags, people }: Pick<Known, 'tags' | 'people'>,
  now: Date,
): Promise<Map<string, KnownPicture>> {
  const all = [...drawn.values()].map((picture) => {
    const at = new Date(now.getTime() - picture.taken * day)
    return { ...picture, at, id: newId(at.getTime()) }
  })
  const uploadedById = wanted(people, 'anouk').id
  await tx.mediaFile.createMany({
    data: all.map(({ id, key, at, file, focus, photograph, ...picture }) => ({
      ...{ id, form: 'image' as const, type: 'image/jpeg', name: `${key}.jpg`, createdAt: at, uploadedById, ...file },
      ...{ alt: picture.alt, caption: picture.caption, credit: picture.credit, copyright: picture.copyright },
      ...{ licence: picture.licence, place: picture.place, people: picture.people ?? [] },
      ...{ takenAt: photograph ? at : null, crops: picture.crops ?? {} },
      ...(focus && { focusX: focus.x, focusY: focus.y }),
    })),
  })
  await tx.mediaTag.createMany({
    data: all.flatMap(({ id, tags: keys }) => keys.map((key) => ({ fileId: id, tagId: wanted(tags, key).id }))),
  })
  await tx.mediaRendition.createMany({
    data: all.flatMap(({ id, made }) => made.map((one) => ({ fileId: id, ...one }))),
  })
  const known = new Map<string, KnownPicture>()
  for (const { id, key, alt, caption, parts } of all) {
    const lead = { file: id, alt, caption, parts }
    const [shown] = await shownPictures(tx, [id])
    const leading = await shownLead(tx, lead)
    if (!shown || !leading) throw new Error(`The picture “${key}” was not drawn.`)
    known.set(key, { id, lead, shown, shownLead: leading })
  }
  return known
}
