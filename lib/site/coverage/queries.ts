/** The entries of a coverage as readers see them. */
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { byMoment, type MomentKey, pageOf } from '#lib/keyset-cursor'
import { readableContent, storedSelect } from '#lib/revisions/stored'
import { newestFirst } from '#lib/site/card'
import { asFrozen, namedSelect } from '#lib/site/frozen'
import { frozenAttachments } from '#lib/site/frozen-attachments'
import { frozenFiles } from '#lib/site/frozen-files'
import { frozenPictures } from '#lib/site/frozen-pictures'
import { olderThan } from '#lib/site/listing'
import { standing } from '#lib/site/standing'
import { plainText } from '#lib/text/plain'

/** Entries on a page, and key points */
const entriesOnPage = 30
const mostKeyPoints = 12
/** Changes that a page which was away is told one by one; after more of them it is to be loaded anew */
const mostChanges = 60

const entrySelect = {
  ...{ id: true, articleId: true, language: true, slug: true, headline: true, firstPublishedAt: true },
  ...{ publishedAt: true, correctedAt: true, pictures: true, media: true, attachments: true },
  revision: { select: storedSelect },
  authors: { orderBy: { position: 'asc' }, select: { person: { select: { id: true, name: true, slug: true } } } },
  sources: namedSelect,
  article: {
    select: {
      keyPoint: true,
      coverageChange: true,
      corrections: {
        where: standing,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { id: true, kind: true, cause: true, text: true, claimIds: true, at: true },
      },
    },
  },
} satisfies Prisma.PublicationSelect

export type EntryView = NonNullable<ReturnType<typeof entryView>>
export type KeyPoint = { articleId: string; headline: string; language: string; slug: string }
export type CoverageView = {
  id: string
  /** How many changes it has had: what open pages ask on from */
  changes: number
  endedAt: Date | null
  keyPoints: KeyPoint[]
  entries: EntryView[]
  /** Where the page of older entries begins; null on the last */
  next: string | null
  /** This is not the first page */
  older: boolean
}

/** What this coverage has, the newest first; `before`: the entry after which this page begins. */
export async function coverageView(
  id: string,
  { changes, endedAt }: { changes: number; endedAt: Date | null },
  before: MomentKey | null,
): Promise<CoverageView> {
  const [rows, keyPoints] = await Promise.all([
    db.publication.findMany({
      where: { coverageId: id, live: true, ...olderThan(before) },
      orderBy: [...newestFirst],
      take: entriesOnPage + 1,
      select: entrySelect,
    }),
    keyPointsOf(id),
  ])
  const page = pageOf(rows, entriesOnPage, byMoment, (entry) => ({ at: entry.firstPublishedAt, id: entry.id }))
  const entries = page.rows.flatMap((row) => entryView(row) ?? [])
  return { id, changes, endedAt, keyPoints, entries, next: page.next, older: before !== null }
}

const keyPointsOf = (coverageId: string): Promise<KeyPoint[]> =>
  db.publication.findMany({
    where: { coverageId, live: true, article: { keyPoint: true } },
    orderBy: [...newestFirst],
    take: mostKeyPoints,
    select: { articleId: true, headline: true, language: true, slug: true },
  })

export type CoverageChanges = {
  language: string
  changes: number
  endedAt: Date | null
  keyPoints: KeyPoint[]
  /** Of each that changed what readers have of it now; null where it is gone */
  entries: { id: string; entry: EntryView | null }[]
  /** More has changed than is told one by one */
  tooMany: boolean
}

/** What has changed for readers of this coverage since change number `after`, each entry once; null where readers have no such coverage. */
export async function coverageChanges(id: string, after: number): Promise<CoverageChanges | null> {
  // First the number, then what stands: what comes between the two is told again under the next number.
  const found = await db.publication.findFirst({
    where: { articleId: id, live: true, OR: [{ profile: 'live' }, { article: { coverage: { isNot: null } } }] },
    select: { language: true, article: { select: { coverage: { select: { changes: true, endedAt: true } } } } },
  })
  if (!found) return null
  const [changed, keyPoints] = await Promise.all([
    db.article.findMany({
      where: { coverageId: id, coverageChange: { gt: after } },
      orderBy: { coverageChange: 'desc' },
      take: mostChanges + 1,
      select: { id: true, publications: { where: { live: true }, select: entrySelect } },
    }),
    keyPointsOf(id),
  ])
  const entries = changed.map(({ id: articleId, publications: [row] }) => ({
    id: articleId,
    entry: row ? entryView(row) : null,
  }))
  const { changes, endedAt } = found.article.coverage ?? { changes: 0, endedAt: null }
  return {
    ...{ language: found.language, changes, endedAt, keyPoints },
    entries: entries.slice(0, mostChanges),
    tooMany: entries.length > mostChanges,
  }
}

type Row = Prisma.PublicationGetPayload<{ select: typeof entrySelect }>

/** Null for one that is no longer as it was sealed. */
function entryView({ revision, sources, authors, pictures, media, attachments, article, ...entry }: Row) {
  const content = readableContent(revision)
  if (!content) return null
  return {
    ...entry,
    ...asFrozen(content, { sources, authors, attachments: frozenAttachments(attachments) }),
    pictures: frozenPictures(pictures),
    files: frozenFiles(media),
    /** Its own one; empty where it has none, and `headline` its first words */
    title: plainText(content.text, entry.language).headline,
    words: plainText(content.text, entry.language).text,
    keyPoint: article.keyPoint,
    change: article.coverageChange,
    corrections: article.corrections,
  }
}
