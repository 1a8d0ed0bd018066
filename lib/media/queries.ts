/** Files of the library as the newsroom reads them. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { Prisma } from '#lib/generated/prisma/client'
import { validId } from '#lib/input'
import { barredFrom } from '#lib/media/barred'
import { crops } from '#lib/media/input'
import type { ListedFile } from '#lib/media/listed-file'
import { message } from '#lib/messages/message'

/** The public name of a small picture of the file `f`; null while none is made. */
export const smallPicture = Prisma.sql`
  (SELECT r.key FROM "MediaRendition" r
   WHERE r."fileId" = f.id AND r.crop = 'whole' AND r.type = 'image/webp' AND r.key IS NOT NULL
   ORDER BY r.width LIMIT 1)`

/** One file with everything that its form shows. */
export async function mediaFile(actor: Actor, id: string) {
  assertCan(actor, 'media.read')
  const row = await db.mediaFile.findUnique({
    where: { id: validId(id) },
    select: {
      id: true,
      form: true,
      type: true,
      bytes: true,
      width: true,
      height: true,
      duration: true,
      pages: true,
      findings: true,
      colours: true,
      name: true,
      alt: true,
      decorative: true,
      caption: true,
      credit: true,
      copyright: true,
      licence: true,
      people: true,
      place: true,
      takenAt: true,
      rightsUntil: true,
      rightsWhere: true,
      rightsUses: true,
      rightsCost: true,
      focusX: true,
      focusY: true,
      crops: true,
      version: true,
      createdAt: true,
      trashedAt: true,
      trashedBy: { select: { name: true } },
      mergedInto: { select: { id: true, name: true } },
      uploadedById: true,
      uploadedBy: { select: { name: true } },
      source: { select: { id: true, name: true, kind: true } },
      tags: { select: { tag: { select: { id: true, name: true, kind: true } } }, orderBy: { tag: { name: 'asc' } } },
      renditions: {
        select: { crop: true, type: true, width: true, height: true, key: true, failedAt: true },
        orderBy: [{ width: 'asc' }, { type: 'asc' }],
      },
    },
  })
  if (!row) throw new NotFound(message('media.notThere'))
  const { uploadedById, tags, crops: chosen, ...file } = row
  const mayChange =
    file.mergedInto === null && can(actor, 'media.change', { ownerIds: uploadedById ? [uploadedById] : [] })
  const mayReplace = file.form === 'image' && can(actor, 'media.replace')
  const mayMerge = file.form === 'image' && file.mergedInto === null && can(actor, 'media.merge')
  const barred = mayChange ? await barredFrom(db, actor, [file.id]) : 0
  const said = { crops: crops.parse(chosen), tags: tags.map(({ tag }) => tag) }
  return { ...file, ...said, barred, mayChange, mayReplace, mayMerge }
}

/** What is stored of a sound or a document. Pictures are shown by their renditions: their stored file is nobody’s to see. */
export async function storedFile(actor: Actor, id: string) {
  assertCan(actor, 'media.read')
  const file = await db.mediaFile.findFirst({
    where: { id: validId(id), form: { not: 'image' } },
    select: { type: true, hash: true, name: true, bytes: true },
  })
  if (!file) throw new NotFound(message('media.notThere'))
  return file
}

/** What is made of a picture, by its public name, whether readers may see it or not. */
export async function madeFile(actor: Actor, name: string) {
  assertCan(actor, 'media.read')
  const made = await db.mediaRendition.findFirst({
    where: { key: name },
    select: { key: true, type: true, bytes: true },
  })
  if (!made?.key) throw new NotFound(message('media.notThere'))
  return { ...made, key: made.key }
}

/** Pictures of which at most so many of the 64 bits differ look alike (docs/decisions/144). */
const alikeBits = 6
const mostAlike = 12

export type Alike = Pick<ListedFile, 'id' | 'name' | 'width' | 'height' | 'thumbhash' | 'small'>

/** Pictures that look like this one, the most alike first: at most twelve, without those that are linked with it (lib/same-pictures). None for what is no picture. */
export async function looksLike(actor: Actor, id: string): Promise<Alike[]> {
  assertCan(actor, 'media.read')
  const file = await db.mediaFile.findUnique({ where: { id: validId(id) }, select: { perceptualHash: true } })
  if (!file) throw new NotFound(message('media.notThere'))
  if (file.perceptualHash === null) return []
  return db.$queryRaw<Alike[]>`
    WITH alike AS MATERIALIZED (
      SELECT * FROM (
        SELECT id, bit_count(("perceptualHash" # ${file.perceptualHash})::bit(64)) AS bits FROM "MediaFile"
        WHERE "perceptualHash" IS NOT NULL AND "trashedAt" IS NULL AND "mergedIntoId" IS NULL AND id <> ${id}::uuid) counted
      WHERE bits <= ${alikeBits} AND NOT EXISTS (
        SELECT 1 FROM "SamePicture" s
        WHERE (s."fileId", s."otherId") = (least(counted.id, ${id}::uuid), greatest(counted.id, ${id}::uuid)))
      ORDER BY bits, id LIMIT ${mostAlike})
    SELECT f.id, f.name, f.width, f.height, encode(f.thumbhash, 'base64') AS thumbhash, ${smallPicture} AS small
    FROM alike JOIN "MediaFile" f USING (id) ORDER BY alike.bits, f.id`
}
