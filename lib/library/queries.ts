/** The library as the newsroom looks through it: lists of files, what is found of them, and the people whom they show. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { patternsFor, searchWords } from '#lib/by-name/search'
import { db } from '#lib/db'
import { Prisma } from '#lib/generated/prisma/client'
import { validated } from '#lib/input'
import { byMoment, keyAfter, pageOf } from '#lib/keyset-cursor'
import { mediaFilter } from '#lib/media/input'
import type { ListedFile } from '#lib/media/listed-file'
import { smallPicture } from '#lib/media/queries'
import { searchFor } from '#lib/search-words'
import { everyUse } from '#lib/uses/queries'

const longestPage = 60

/** One page of files, the newest first. `next` is the `after` of the page that follows; null on the last. By a source is found only for whoever may read sources. */
export async function mediaList(actor: Actor, filter: unknown): Promise<{ files: ListedFile[]; next: string | null }> {
  assertCan(actor, 'media.read')
  const { words, after, use, ...wanted } = validated(mediaFilter, filter)
  if (wanted.sourceId) assertCan(actor, 'source.read')
  const search = searchFor(words ?? '')
  // Signs alone stand in no index of words.
  if (search === null && words) return { files: [], next: null }
  const among = ordered(use, after)
  const where = [trashed(use), ...conditions(wanted)]
  const found = search ? await withWords(search, among, where) : await listed(pageFrom(among, where))
  const { rows, next } = pageOf(found, longestPage, byMoment, ({ createdAt, id }) => ({ at: createdAt, id }))
  return { files: rows, next }
}

type Wanted = ReturnType<typeof mediaFilter.parse>

/** Files in the order of their list, the file as `f` */
type Ordered = { from: Prisma.Sql; order: Prisma.Sql; where: readonly Prisma.Sql[] }

/** Those that something uses, and those that nothing does, each have an order of their own: either may be few among very many. */
function ordered(use: Wanted['use'], after: string | undefined): Ordered {
  const key = after ? keyAfter(byMoment, after) : null
  const since = (at: Prisma.Sql, id: Prisma.Sql) =>
    key ? [Prisma.sql`(${at}, ${id}) < (${key.at}, ${key.id}::uuid)`] : []
  const [at, id] = [Prisma.sql`f."createdAt"`, Prisma.sql`f.id`]
  if (use !== 'used' && use !== 'unused')
    return { from: Prisma.sql`"MediaFile" f`, order: Prisma.sql`${at} DESC, ${id} DESC`, where: since(at, id) }
  const [listedAt, fileId] = [Prisma.sql`b."createdAt"`, Prisma.sql`b."fileId"`]
  // No EXISTS, which PostgreSQL would make a join with all uses of all files of.
  const aUse = Prisma.sql`(SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = b."fileId" LIMIT 1)`
  // What is kept with a source alone is in none.
  const inPiece = Prisma.sql`(
    SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = b."fileId" AND u."articleId" IS NOT NULL LIMIT 1)`
  return {
    from: Prisma.sql`"MediaByUse" b JOIN "MediaFile" f ON f.id = b."fileId"`,
    order: Prisma.sql`${listedAt} DESC, ${fileId} DESC`,
    where:
      use === 'used'
        ? [Prisma.sql`b.used`, Prisma.sql`${inPiece} IS NOT NULL`, ...since(listedAt, fileId)]
        : [Prisma.sql`NOT b.used`, Prisma.sql`${aUse} IS NULL`, ...since(listedAt, fileId)],
  }
}

/** What was merged into another file is offered nowhere. */
const trashed = (use: Wanted['use']) =>
  use === 'trash'
    ? Prisma.sql`f."trashedAt" IS NOT NULL`
    : Prisma.sql`f."trashedAt" IS NULL AND f."mergedIntoId" IS NULL`

const conditions = ({ form, licence, colour, credit, person, tagId, sourceId }: Wanted): Prisma.Sql[] => [
  ...(form ? [Prisma.sql`f.form = ${form}::"MediaForm"`] : []),
  ...(licence ? [Prisma.sql`f.licence = ${licence}::"Licence"`] : []),
  ...(colour ? [Prisma.sql`f.colours @> ARRAY[${colour}]::"MediaColour"[]`] : []),
  ...(credit ? [Prisma.sql`f.credit = ${credit}`] : []),
  ...(person ? [Prisma.sql`f.people @> ARRAY[${person}]::text[]`] : []),
  ...(sourceId ? [Prisma.sql`f."sourceId" = ${sourceId}::uuid`] : []),
  ...(tagId
    ? [Prisma.sql`EXISTS (SELECT 1 FROM "MediaTag" t WHERE t."fileId" = f.id AND t."tagId" = ${tagId}::uuid)`]
    : []),
]

const listed = (page: Prisma.Sql) => db.$queryRaw<ListedFile[]>`
  WITH page AS (${page})
  SELECT id, form::text AS form, name, alt, decorative, credit, licence::text AS licence, version, width, height, duration, pages, "createdAt",
    encode(thumbhash, 'base64') AS thumbhash,
    ${smallPicture} AS small,
    (SELECT count(DISTINCT u."articleId")::int FROM (${everyUse}) u WHERE u."fileId" = f.id) AS pieces
  FROM page f ORDER BY "createdAt" DESC, id DESC`

const rowsOf = ({ from, order, where }: Ordered, more: readonly Prisma.Sql[], most: number) => Prisma.sql`
  SELECT f.* FROM ${from}
  ${where.length + more.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...where, ...more], ' AND ')}` : Prisma.empty}
  ORDER BY ${order} LIMIT ${most}`

const pageFrom = (among: Ordered, where: readonly Prisma.Sql[]) => rowsOf(among, where, longestPage + 1)

/** So many of the latest files are looked through before the index of words is asked: a page of common words is among them. */
const latest = 400
/** Up to this many matches are found by the index of words and then sorted; more common words are found sooner by walking back in time. */
const rare = 2000

/** As in the list of articles (lib/article-list/queries): PostgreSQL can’t estimate how rare words are. */
async function withWords(search: string, among: Ordered, where: readonly Prisma.Sql[]): Promise<ListedFile[]> {
  const words = Prisma.sql`to_tsquery('simple', ${search})`
  const hasWords = Prisma.sql`f.search @@ ${words}`
  const newest = {
    from: Prisma.sql`(${rowsOf(among, [], latest)}) f`,
    order: Prisma.sql`f."createdAt" DESC, f.id DESC`,
    where: [],
  }
  const found = await listed(pageFrom(newest, [hasWords, ...where]))
  if (found.length > longestPage) return found
  // Not by the index of words, which PostgreSQL would take for want of knowing how common they are.
  if ((await howMany(words)) === rare) return listed(pageFrom(among, [Prisma.sql`(${hasWords}) IS TRUE`, ...where]))
  const matches = Prisma.sql`f.id IN (SELECT id FROM media_with(${words}, ${rare}) AS files (id))`
  return listed(pageFrom(among, [matches, ...where]))
}

/** How many files have these words; `rare` where they have that many or more. The index reads all of a word’s files, so that what is found in a few blocks drawn by lot is not asked of it. */
async function howMany(words: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ files: number }[]>`
    SELECT CASE
      WHEN (SELECT count(*) > 200 AND avg((search @@ ${words})::int) > 0.05 FROM "MediaFile" TABLESAMPLE SYSTEM (0.5)) THEN ${rare}::int
      ELSE (SELECT count(*)::int FROM media_with(${words}, ${rare}))
    END AS files`
  return row?.files ?? 0
}

export type ShownPerson = { name: string; files: number }

/** People shown in files of the library whom these letters may mean, with in how many files: who is named so first, then who is in most. */
export async function peopleShown(actor: Actor, words: string): Promise<ShownPerson[]> {
  assertCan(actor, 'media.read')
  const { wanted, starts, wordStarts, holds } = patternsFor(validated(searchWords, words))
  if (wanted === '') return []
  return db.$queryRaw<ShownPerson[]>`
    SELECT name, files FROM "ShownPerson"
    WHERE "searchForm" LIKE ${starts} OR "searchForm" LIKE ${wordStarts} OR "searchForm" LIKE ${holds}
    ORDER BY "searchForm" LIKE ${starts} DESC, "searchForm" LIKE ${wordStarts} DESC, files DESC, name LIMIT 8`
}
