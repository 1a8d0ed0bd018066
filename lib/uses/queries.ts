/** Where files of the library are used. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { dayOf } from '#lib/dates/day-of'
import { db } from '#lib/db'
import { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import { articlesInReach } from '#lib/workflow/belonging'

/** Where in the life of a piece: in its draft; in what was submitted or pinned, or bears out what readers have; on its live page. */
export type Place = 'draft' | 'submitted' | 'live'

/** One query for each kind of use, of files of which this holds. */
const usesWhere = (holds: (file: Prisma.Sql) => Prisma.Sql) => Prisma.sql`
  SELECT "fileId", "articleId", 'draft' AS place FROM "DraftMedia" WHERE ${holds(Prisma.sql`"fileId"`)}
  UNION ALL
  SELECT f."fileId", c."articleId", CASE WHEN d.state IN ('draft', 'changes_requested', 'spiked') THEN 'draft' ELSE 'submitted' END
    FROM "AttributionFile" f JOIN "Attribution" a ON a.id = f."attributionId" JOIN "Claim" c ON c.id = a."claimId"
    JOIN "Draft" d ON d."articleId" = c."articleId" WHERE ${holds(Prisma.sql`f."fileId"`)}
  UNION ALL
  SELECT "leadFileId", id, 'draft' FROM "Article" WHERE "leadFileId" IS NOT NULL AND ${holds(Prisma.sql`"leadFileId"`)}
  UNION ALL
  SELECT m."fileId", d."articleId", 'submitted' FROM "RevisionMedia" m
    JOIN "Draft" d ON d."revisionId" = m."revisionId" AND d.state IN ('in_review', 'approved', 'scheduled')
    WHERE ${holds(Prisma.sql`m."fileId"`)}
  UNION ALL
  SELECT m."fileId", p."articleId", 'live' FROM "PublicationMedia" m JOIN "Publication" p ON p.id = m."publicationId" AND p.live
    WHERE ${holds(Prisma.sql`m."fileId"`)}
  UNION ALL
  SELECT e."fileId", p."articleId", 'submitted' FROM "RevisionEvidence" e
    JOIN "Publication" p ON p."revisionId" = e."revisionId" AND p.live WHERE ${holds(Prisma.sql`e."fileId"`)}
  UNION ALL
  SELECT "fileId", NULL, 'source' FROM "SourceSnapshot" WHERE ${holds(Prisma.sql`"fileId"`)}`

/**
 * Every use of every file, as `"fileId", "articleId", place`. Whatever counts, lists, refuses or sweeps asks this one, so that a further kind of use
 * is one more query above. What is kept with a source is of no article: its place is `source`. What uses a file that was merged into another one uses
 * that one as well.
 */
export const everyUse = Prisma.sql`
  ${usesWhere(() => Prisma.sql`true`)}
  UNION ALL
  SELECT merged."mergedIntoId", u."articleId", u.place FROM "MediaFile" merged
    CROSS JOIN LATERAL (${usesWhere((file) => Prisma.sql`${file} = merged.id`)}) u WHERE merged."mergedIntoId" IS NOT NULL`

export type UsingPiece = { id: string; language: string; headline: string; state: State; places: Place[] }
/** `others`: how many more there are, among them those that whoever asks may not read; `live`: how many of all show it on a live page */
export type Uses = {
  pieces: UsingPiece[]
  others: number
  live: number
  /** With which it is kept, by name */
  sources: { id: string; name: string }[]
}

/** As many as a page shows */
const mostPieces = 50

/** The pieces that use a file, the last changed first, and the sources with which it is kept. */
export async function usesOf(actor: Actor, id: string): Promise<Uses> {
  assertCan(actor, 'media.read')
  const uses = await db.$queryRaw<{ articleId: string; places: Place[] }[]>`
    SELECT "articleId"::text, array_agg(DISTINCT place) AS places FROM (${everyUse}) u
    WHERE "fileId" = ${validId(id)}::uuid AND "articleId" IS NOT NULL GROUP BY "articleId"`
  const sources = await db.source.findMany({
    where: { snapshots: { some: { file: { OR: [{ id }, { mergedIntoId: id }] } } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
  if (uses.length === 0) return { pieces: [], others: 0, live: 0, sources }
  const placesOf = new Map(uses.map(({ articleId, places }) => [articleId, places]))
  const articles = await db.article.findMany({
    where: { AND: [articlesInReach(actor, 'article.read'), { id: { in: [...placesOf.keys()] } }] },
    orderBy: [{ draft: { changedAt: 'desc' } }, { id: 'desc' }],
    take: mostPieces,
    select: { id: true, language: true, draft: { select: { headline: true, state: true } } },
  })
  const pieces = articles.flatMap(({ draft, ...article }) =>
    draft ? [{ ...article, ...draft, places: placesOf.get(article.id) ?? [] }] : [],
  )
  const live = uses.filter(({ places }) => places.includes('live')).length
  return { pieces, others: uses.length - pieces.length, live, sources }
}

/** In days before the last one, as the check warns (lib/checks/picture-rights-end) */
const warnedBefore = 14
const DAY = 24 * 60 * 60_000
/** Of each list */
const mostEnding = 100

/** `left`: in days until the last one on which the file may be shown; below 0 that day has passed. */
type EndingRights = { fileId: string; name: string; left: number; piece: UsingPiece }

/** `more`: how many are not listed, of those that whoever asks may read */
export type Ending = { uses: EndingRights[]; more: number }

/**
 * Files on live pieces, of those that this actor may read: whose rights end soon, what ends first before; and whose rights have ended, what ended
 * last before.
 */
export async function rightsThatEnd(actor: Actor, now = new Date()): Promise<{ ending: Ending; ended: Ending }> {
  assertCan(actor, 'media.read')
  const today = dayOf(now)
  const last = new Date(today.getTime() + warnedBefore * DAY)
  const [ending, ended] = await Promise.all([
    shownUntil(actor, today, { gte: today, lte: last }, 'asc'),
    shownUntil(actor, today, { lt: today }, 'desc'),
  ])
  return { ending, ended }
}

async function shownUntil(
  actor: Actor,
  today: Date,
  rightsUntil: { gte?: Date; lte?: Date; lt?: Date },
  order: 'asc' | 'desc',
): Promise<Ending> {
  const inReach = { AND: [articlesInReach(actor, 'article.read'), { draft: { isNot: null } }] }
  const where = { file: { rightsUntil }, publication: { live: true, article: inReach } }
  const [all, found] = await Promise.all([
    db.publicationMedia.count({ where }),
    db.publicationMedia.findMany({
      where,
      orderBy: [{ file: { rightsUntil: order } }, { fileId: 'asc' }, { publicationId: 'asc' }],
      take: mostEnding,
      select: {
        file: { select: { id: true, name: true, rightsUntil: true } },
        publication: {
          select: {
            article: { select: { id: true, language: true, draft: { select: { headline: true, state: true } } } },
          },
        },
      },
    }),
  ])
  const uses = found.flatMap(({ file: { id: fileId, name, rightsUntil: until }, publication }): EndingRights[] => {
    const { draft, ...article } = publication.article
    if (!draft || !until) return []
    const left = Math.round((until.getTime() - today.getTime()) / DAY)
    return [{ fileId, name, left, piece: { ...article, ...draft, places: ['live'] } }]
  })
  return { uses, more: all - found.length }
}
