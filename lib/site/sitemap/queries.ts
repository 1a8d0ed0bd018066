import { db } from '#lib/db'
import {
  articlePath,
  authorPath,
  correctionsPath,
  deskPath,
  frontPath,
  sourcePath,
  topicPath,
} from '#lib/site/addresses'
import { languagesCorrected } from '#lib/site/corrections/queries'
import { languagesPublished } from '#lib/site/front/queries'
import { listed } from '#lib/site/listing'
import { languagesOfDesks } from '#lib/site/lists/queries'
import { publicFolder } from '#lib/site/pictures'
import { onMediaHost } from '#lib/site/site'
import { largestNewsFile, type NewsAddress, newsSince } from '#lib/site/sitemap/news'
import { largestFile, type Period } from '#lib/site/sitemap/periods'
import type { Address } from '#lib/site/sitemap/xml'

type Counted = { day: Date; count: number; changed: Date }

/** How many live articles were first published on each day (UTC), oldest first, and when the newest of them was changed. */
export async function daysWithArticles(): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT date_trunc('day', "firstPublishedAt", 'UTC') AS day, count(*)::int AS count, max("publishedAt") AS changed
    FROM "Publication" WHERE live AND "coverageId" IS NULL GROUP BY 1 ORDER BY 1`
}

export async function addressesIn({ from, to }: Period): Promise<Address[]> {
  const found = await firstPublished(from, to, largestFile)
  return found.toReversed().map(addressOf)
}

/** What was first published in the two days before `now`, the newest first: as much as a news sitemap may hold. */
export async function newsAt(now: Date): Promise<NewsAddress[]> {
  // The clock of whoever published it may be ahead of this one.
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000)
  const found = await firstPublished(newsSince(now), tomorrow, largestNewsFile)
  return found.map((row) => ({
    ...addressOf(row),
    ...{ title: row.headline, language: row.language, published: row.firstPublishedAt },
  }))
}

type Row = {
  language: string
  slug: string
  headline: string
  firstPublishedAt: Date
  publishedAt: Date
  key: string | null
}

const addressOf = ({ key, publishedAt, language, slug }: Row): Address => ({
  path: articlePath({ language, slug }),
  changed: publishedAt,
  ...(key !== null && { image: onMediaHost(publicFolder + key) }),
})

/** The newest first. Of a lead picture its address alone, the one that `sharedOf` gives: so many pictures whole would be a hundred megabytes. */
async function firstPublished(from: Date, to: Date, most: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT language, slug, headline, "firstPublishedAt", "publishedAt", (
      SELECT made->>'key' FROM jsonb_array_elements(lead->'share'->'made') made
      WHERE made->>'type' = 'image/jpeg'
      ORDER BY (made->>'width')::int >= 1200 DESC, abs((made->>'width')::int - 1200) LIMIT 1) AS key
    FROM "Publication" WHERE live AND "coverageId" IS NULL AND "firstPublishedAt" >= ${from} AND "firstPublishedAt" < ${to}
    ORDER BY "firstPublishedAt" DESC, id DESC LIMIT ${most}`
}

const isPublished = { publication: listed }
/** A source has its page from an entry of a coverage on. */
const isCited = { publication: { live: true } }
const lists = { where: { publications: { some: isPublished } }, orderBy: { id: 'asc' }, take: largestFile } as const
const cited = { ...lists, where: { publications: { some: isCited } } } as const
const bare = (paths: readonly string[]): Address[] => paths.map((path) => ({ path, changed: null }))

/** The pages that are not articles, by their file: what has no live article has no page. */
const fixedPages: Record<string, (language: string) => Promise<Address[]>> = {
  pages: async (language) => {
    const [languages, corrected, desks, spoken] = await Promise.all([
      languagesPublished(),
      languagesCorrected(),
      db.desk.findMany({ orderBy: { position: 'asc' }, select: { slug: true } }),
      languagesOfDesks(),
    ])
    return bare([
      ...new Set([language, ...languages].map(frontPath)),
      ...desks.map((desk) => deskPath(desk)),
      ...spoken.filter((desk) => desk.language !== language).map((desk) => deskPath(desk, desk.language)),
      '/desks',
      '/topics',
      '/people',
      '/places',
      '/archive',
      '/authors',
      '/sources',
      ...new Set([language, ...corrected].map(correctionsPath)),
    ])
  },
  topics: async () => bare((await db.tag.findMany({ ...lists, select: { slug: true } })).map(topicPath)),
  authors: async () => {
    const where = { bylines: lists.where.publications }
    return bare((await db.person.findMany({ ...lists, where, select: { slug: true } })).map(authorPath))
  },
  sources: async () => bare((await db.source.findMany({ ...cited, select: { slug: true } })).map(sourcePath)),
}

/** The entries of this file of the sitemap; none for a name that no file has. */
export async function standingAddresses(file: string, language: string): Promise<Address[]> {
  return Object.hasOwn(fixedPages, file) ? ((await fixedPages[file]?.(language)) ?? []) : []
}

/** The files of pages that are not articles, as far as there is something in them. */
export async function standingFiles(): Promise<string[]> {
  const held = await Promise.all([
    db.publicationTag.findFirst({ where: isPublished, select: { tagId: true } }),
    db.publicationAuthor.findFirst({ where: isPublished, select: { personId: true } }),
    db.publicationSource.findFirst({ where: isCited, select: { sourceId: true } }),
  ])
  return ['pages', ...['topics', 'authors', 'sources'].filter((_, at) => held[at])]
}
