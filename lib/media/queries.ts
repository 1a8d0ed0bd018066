/** The library as the newsroom reads it. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { patternsFor, searchWords } from '#lib/by-name/search'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { Prisma } from '#lib/generated/prisma/client'
import type { Licence, MediaForm } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { byMoment, keyAfter, pageOf } from '#lib/keyset-cursor'
import { crops, mediaFilter } from '#lib/media/input'
import { message } from '#lib/messages/message'
import { searchFor } from '#lib/search-words'
import { everyUse } from '#lib/uses/queries'

const longestPage = 60

export type ListedFile = {
  id: string
  form: MediaForm
  name: string
  alt: string
  decorative: boolean
  credit: string
  licence: Licence | null
  version: number
  createdAt: Date
  width: number | null
  height: number | null
  duration: number | null
  pages: number | null
  /** Base64 */
  thumbhash: string | null
  /** Public name of a small picture; null while none is made */
  small: string | null
  /** In how many pieces it is used */
  pieces: number
}

/** One page of files, the newest first. `next` is the `after` of the page that follows; null on the last. */
export async function mediaList(actor: Actor, filter: unknown): Promise<{ files: ListedFile[]; next: string | null }> {
  assertCan(actor, 'media.read')
  const { words, after, ...wanted } = validated(mediaFilter, filter)
  const search = searchFor(words ?? '')
  // Signs alone stand in no index of words.
  if (search === null && words) return { files: [], next: null }
  const since = after ? [later(keyAfter(byMoment, after))] : []
  const where = [...conditions(wanted), ...since]
  const found = search ? await withWords(search, where) : await listed(rowsWhere(where))
  const { rows, next } = pageOf(found, longestPage, byMoment, ({ createdAt, id }) => ({ at: createdAt, id }))
  return { files: rows, next }
}

const later = ({ at, id }: { at: Date; id: string }) => Prisma.sql`(f."createdAt", f.id) < (${at}, ${id}::uuid)`

const smallOf = (id: Prisma.Sql) => Prisma.sql`
  (SELECT r.key FROM "MediaRendition" r
   WHERE r."fileId" = ${id} AND r.crop = 'whole' AND r.type = 'image/webp' AND r.key IS NOT NULL
   ORDER BY r.width LIMIT 1)`

const listed = (page: Prisma.Sql) => db.$queryRaw<ListedFile[]>`
  WITH page AS (${page})
  SELECT id, form::text AS form, name, alt, decorative, credit, licence::text AS licence, version, width, height, duration, pages, "createdAt",
    encode(thumbhash, 'base64') AS thumbhash,
    ${smallOf(Prisma.sql`page.id`)} AS small,
    (SELECT count(DISTINCT u."articleId")::int FROM (${everyUse}) u WHERE u."fileId" = page.id) AS pieces
  FROM page ORDER BY "createdAt" DESC, id DESC`

const rowsWhere = (where: readonly Prisma.Sql[], among = Prisma.sql`"MediaFile"`) => Prisma.sql`
  SELECT f.* FROM ${among} f
  ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...where], ' AND ')}` : Prisma.empty}
  ORDER BY f."createdAt" DESC, f.id DESC LIMIT ${longestPage + 1}`

/** So many of the latest files are looked through before the index of words is asked: a page of common words is among them. */
const latest = 400
/** Up to this many matches are found by the index of words and then sorted; more common words are found sooner by walking back in time. */
const rare = 2000

/** As in the list of articles (lib/articles/queries): PostgreSQL can’t estimate how rare words are. */
async function withWords(search: string, where: readonly Prisma.Sql[]): Promise<ListedFile[]> {
  const words = Prisma.sql`to_tsquery('simple', ${search})`
  const hasWords = Prisma.sql`f.search @@ ${words}`
  const newest = Prisma.sql`(SELECT * FROM "MediaFile" ORDER BY "createdAt" DESC, id DESC LIMIT ${latest})`
  const found = await listed(rowsWhere([hasWords, ...where], newest))
  if (found.length > longestPage) return found
  const ids = await db.$queryRaw<{ id: string }[]>`SELECT id FROM media_with(${words}, ${rare}) AS files (id)`
  // Not by the index of words, which PostgreSQL would take for want of knowing how common they are.
  if (ids.length === rare) return listed(rowsWhere([Prisma.sql`(${hasWords}) IS TRUE`, ...where]))
  return listed(rowsWhere([Prisma.sql`f.id = ANY(${ids.map(({ id }) => id)}::uuid[])`, ...where]))
}

type Wanted = Omit<ReturnType<typeof mediaFilter.parse>, 'words' | 'after'>

const used = Prisma.sql`EXISTS (SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = f.id)`

function conditions({ form, licence, colour, credit, person, tagId, use }: Wanted): Prisma.Sql[] {
  return [
    use === 'trash' ? Prisma.sql`f."trashedAt" IS NOT NULL` : Prisma.sql`f."trashedAt" IS NULL`,
    ...(use === 'used' ? [used] : []),
    ...(use === 'unused' ? [Prisma.sql`NOT ${used}`] : []),
    ...(form ? [Prisma.sql`f.form = ${form}::"MediaForm"`] : []),
    ...(licence ? [Prisma.sql`f.licence = ${licence}::"Licence"`] : []),
    ...(colour ? [Prisma.sql`f.colours @> ARRAY[${colour}]::"MediaColour"[]`] : []),
    ...(credit ? [Prisma.sql`f.credit = ${credit}`] : []),
    ...(person ? [Prisma.sql`f.people @> ARRAY[${person}]::text[]`] : []),
    ...(tagId
      ? [Prisma.sql`EXISTS (SELECT 1 FROM "MediaTag" t WHERE t."fileId" = f.id AND t."tagId" = ${tagId}::uuid)`]
      : []),
  ]
}

export type ShownPerson = { name: string; files: number }

/** People shown in files of the library whom these letters may mean, with in how many files: who is named so first, then who is in most. */
export async function peopleShown(actor: Actor, words: string): Promise<ShownPerson[]> {
  assertCan(actor, 'media.read')
  const { wanted, starts, wordStarts, holds } = patternsFor(validated(searchWords, words))
  if (wanted === '') return []
  return db.$queryRaw<ShownPerson[]>`
    WITH shown AS MATERIALIZED (
      SELECT name, count(*)::int AS files
      FROM (SELECT unnest(people) AS name FROM "MediaFile" WHERE "trashedAt" IS NULL) people GROUP BY name)
    SELECT name, files FROM (SELECT *, search_form(name) AS form FROM shown) named
    WHERE form LIKE ${starts} OR form LIKE ${wordStarts} OR form LIKE ${holds}
    ORDER BY form LIKE ${starts} DESC, form LIKE ${wordStarts} DESC, files DESC, name LIMIT 8`
}

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
  const mayChange = can(actor, 'media.change', { ownerIds: uploadedById ? [uploadedById] : [] })
  const mayReplace = file.form === 'image' && can(actor, 'media.replace')
  return { ...file, crops: crops.parse(chosen), tags: tags.map(({ tag }) => tag), mayChange, mayReplace }
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
        WHERE "perceptualHash" IS NOT NULL AND "trashedAt" IS NULL AND id <> ${id}::uuid) counted
      WHERE bits <= ${alikeBits} AND NOT EXISTS (
        SELECT 1 FROM "SamePicture" s
        WHERE (s."fileId", s."otherId") = (least(counted.id, ${id}::uuid), greatest(counted.id, ${id}::uuid)))
      ORDER BY bits, id LIMIT ${mostAlike})
    SELECT f.id, f.name, f.width, f.height, encode(f.thumbhash, 'base64') AS thumbhash, ${smallOf(Prisma.sql`f.id`)} AS small
    FROM alike JOIN "MediaFile" f USING (id) ORDER BY alike.bits, f.id`
}
