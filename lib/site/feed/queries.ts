import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { readableContent, storedSelect } from '#lib/revisions/stored'
import { cardSelect, newestFirst } from '#lib/site/card'
import { asFrozen, namedSelect } from '#lib/site/frozen'
import { frozenFiles } from '#lib/site/frozen-files'
import { frozenLead, frozenPictures } from '#lib/site/frozen-pictures'
import { listed, newestRowsFirst } from '#lib/site/listing'
import { standing } from '#lib/site/standing'

/** Of a correction, what a feed says */
const told = { kind: true, cause: true, text: true, at: true } as const

export type FeedItem = Awaited<ReturnType<typeof newestWithText>>[number]

/** What a feed is about */
export type FeedOf =
  | { language: string }
  | { deskId: string }
  | { tagId: string }
  | { personId: string }
  | { sourceId: string }

const most = 30

/** The newest articles of a feed, with their whole text and what readers may know of its claims. One that is no longer as it was sealed is left out. */
export async function newestWithText(of: FeedOf) {
  const found = await db.publication.findMany({
    where: { ...inFeed(of), ...(await whereOf(of)) },
    orderBy: [...newestFirst],
    take: most,
    select: {
      ...cardSelect,
      publishedAt: true,
      pictures: true,
      lead: true,
      media: true,
      revision: { select: storedSelect },
      tags: { select: { tag: { select: { name: true } } } },
      article: {
        select: { corrections: { where: standing, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: told } },
      },
      sources: namedSelect,
    },
  })
  return found.flatMap(({ revision, sources, authors, pictures, lead, media, article: row, ...article }) => {
    const content = readableContent(revision)
    if (!content) return []
    const { authors: signed, ...frozen } = asFrozen(content, { sources, authors, attachments: [] })
    return [
      {
        ...article,
        ...frozen,
        corrections: row.corrections,
        pictures: frozenPictures(pictures),
        lead: frozenLead(lead),
        files: frozenFiles(media),
        authors: signed.map((person) => ({ person })),
      },
    ]
  })
}

/** Of a source all that names it, entries of a coverage, too: as on its page. */
const inFeed = (of: FeedOf) => ('sourceId' in of ? { live: true } : listed)

/** By the rows that join a piece to its tags, authors and sources, which have an index in this order. */
async function whereOf(of: FeedOf): Promise<Prisma.PublicationWhereInput> {
  const newest = { orderBy: [...newestRowsFirst], take: most, select: { publicationId: true } }
  const live = { publication: inFeed(of) }
  const within = (rows: { publicationId: string }[]) => ({ id: { in: rows.map((row) => row.publicationId) } })
  if ('tagId' in of) return within(await db.publicationTag.findMany({ where: { ...of, ...live }, ...newest }))
  if ('personId' in of) return within(await db.publicationAuthor.findMany({ where: { ...of, ...live }, ...newest }))
  if ('sourceId' in of) return within(await db.publicationSource.findMany({ where: { ...of, ...live }, ...newest }))
  return of
}

/**
 * When a feed last changed: its newest publication or withdrawal, pieces that no longer stand in it included, so that the
 * time never goes back. Null where nothing was ever published.
 */
export async function feedChangedAt(of: FeedOf): Promise<Date | null> {
  const { _max } = await db.publication.aggregate({
    where: everIn(of),
    _max: { publishedAt: true, withdrawnAt: true },
  })
  const times = [_max.publishedAt, _max.withdrawnAt].flatMap((time) => time ?? [])
  return times.reduce<Date | null>((newest, time) => (newest && newest >= time ? newest : time), null)
}

function everIn(of: FeedOf): Prisma.PublicationWhereInput {
  if ('tagId' in of) return { tags: { some: of } }
  if ('personId' in of) return { authors: { some: of } }
  return 'sourceId' in of ? { sources: { some: of } } : of
}

/** Null where readers find no such desk, topic, author or source. */
export const deskOfFeed = (slug: string) => db.desk.findUnique({ where: { slug }, select: named })
export const topicOfFeed = (slug: string) =>
  db.tag.findUnique({ where: { slug, publications: { some: { publication: listed } } }, select: named })
export const authorOfFeed = (slug: string) =>
  db.person.findUnique({ where: { slug, bylines: { some: live } }, select: named })
export const sourceOfFeed = (slug: string) =>
  db.source.findUnique({ where: { slug, publications: { some: live } }, select: named })

const live = { publication: { live: true } }
const named = { id: true, name: true, slug: true } as const
