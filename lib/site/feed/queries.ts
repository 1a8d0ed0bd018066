import { db } from '#lib/db'
import { readableContent, storedSelect } from '#lib/revisions/stored'
import { cardSelect, newestFirst } from '#lib/site/card'
import { asFrozen, namedSelect } from '#lib/site/frozen'
import { frozenFiles } from '#lib/site/frozen-files'
import { frozenLead, frozenPictures } from '#lib/site/frozen-pictures'
import { standing } from '#lib/site/standing'

/** Of a correction, what a feed says */
const told = { kind: true, cause: true, text: true, at: true } as const

export type FeedItem = Awaited<ReturnType<typeof newestWithText>>[number]

/** The newest articles in a language or of a desk, with their whole text and what readers may know of its claims. One that is no longer as it was sealed is left out. */
export async function newestWithText(where: { language: string } | { deskId: string }) {
  const found = await db.publication.findMany({
    where: { live: true, ...where },
    orderBy: [...newestFirst],
    take: 30,
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

/**
 * When a feed last changed: its newest publication or withdrawal, pieces that no longer stand in it included, so that the
 * time never goes back. Null where nothing was ever published.
 */
export async function feedChangedAt(where: { language: string } | { deskId: string }): Promise<Date | null> {
  const { _max } = await db.publication.aggregate({ where, _max: { publishedAt: true, withdrawnAt: true } })
  const times = [_max.publishedAt, _max.withdrawnAt].flatMap((time) => time ?? [])
  return times.reduce<Date | null>((newest, time) => (newest && newest >= time ? newest : time), null)
}

export const deskOfFeed = (slug: string) =>
  db.desk.findUnique({ where: { slug }, select: { id: true, name: true, slug: true } })
