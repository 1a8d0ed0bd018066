/** What refers to a piece by its address: before it is withdrawn, or gets another one. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { frontsWithPiece } from '#lib/fronts/queries'
import type { UsingFront } from '#lib/fronts/shown'
import type { State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import { byMoment, keyAfter, pageOf } from '#lib/keyset-cursor'
import { type Address, spellings, wordFor } from '#lib/page-links/address'
import { workflowArticleFor } from '#lib/workflow/article'
import { articlesInReach } from '#lib/workflow/belonging'

type Piece = { id: string; language: string; headline: string; state: State }
/** Where in the life of a piece: in its draft, on its live page */
export type LinkPlace = 'draft' | 'live'
export type LinkingPiece = Piece & { places: LinkPlace[] }
export type LeaningClaim = { id: string; text: string; piece: Piece }

/** `otherPieces`, `otherClaims`: how many more there are, among them those that whoever asks may not read */
export type References = {
  /** Where readers find it; null where they do not */
  live: Address | null
  /** Where they found it before; these lead to where it is now */
  former: Address[]
  pieces: LinkingPiece[]
  otherPieces: number
  claims: LeaningClaim[]
  otherClaims: number
  /** The one that it is in, with how many other pieces; null where it is in none */
  bundle: { id: string; name: string; others: number } | null
  /** Those on which an editor put it */
  fronts: UsingFront[]
  /** False while some pieces are still to be searched for links (lib/references/commands) */
  complete: boolean
}

/** As many as a dialog shows, of each */
const mostShown = 20

/** The pieces that link to an article, the claims of others whose source it is, and its addresses. */
export async function referencesTo(actor: Actor, id: string): Promise<References> {
  const articleId = validId(id)
  await workflowArticleFor(db, actor, articleId)
  const { live, former } = await addressesOf(articleId)
  const addresses = live ? [live, ...former] : former
  const [links, claims, bundle, fronts, waiting] = await Promise.all([
    linksTo(articleId, addresses),
    claimsOn(articleId, addresses),
    bundleAround(articleId),
    frontsWithPiece(actor, articleId),
    db.linksToNote.findFirst({ where: { articleId: { not: articleId } }, select: { articleId: true } }),
  ])
  const placesOf = new Map(links.map((link) => [link.articleId, link.places]))
  const pieces = await piecesAmong(actor, [...placesOf.keys()])
  const leaning = await claimsAmong(actor, claims)
  return {
    live,
    former,
    pieces: pieces.map((piece) => ({ ...piece, places: placesOf.get(piece.id) ?? [] })),
    otherPieces: links.length - pieces.length,
    claims: leaning,
    otherClaims: claims.length - leaning.length,
    bundle,
    fronts,
    complete: waiting === null,
  }
}

/** Addresses at which no other piece stood after it (the rule of lib/site/article/queries, `elsewhere`). */
async function addressesOf(articleId: string): Promise<{ live: Address | null; former: Address[] }> {
  const rows = await db.$queryRaw<(Address & { articleId: string; live: boolean })[]>`
    SELECT DISTINCT ON (language, slug) language, slug, "articleId"::text, live FROM "Publication"
    WHERE (language, slug) IN (SELECT language, slug FROM "Publication" WHERE "articleId" = ${articleId}::uuid)
    ORDER BY language, slug, live DESC, "publishedAt" DESC`
  const own = rows.filter((row) => row.articleId === articleId)
  const addressed = (found: typeof own) => found.map(({ language, slug }) => ({ language, slug }))
  const [live = null] = addressed(own.filter((row) => row.live))
  return { live, former: addressed(own.filter((row) => !row.live)) }
}

async function bundleAround(articleId: string): Promise<References['bundle']> {
  const member = await db.bundleMember.findUnique({
    where: { articleId },
    select: { bundle: { select: { id: true, name: true, _count: { select: { members: true } } } } },
  })
  return member && { id: member.bundle.id, name: member.bundle.name, others: member.bundle._count.members - 1 }
}

const linksTo = (articleId: string, addresses: readonly Address[]) =>
  db.$queryRaw<{ articleId: string; places: LinkPlace[] }[]>`
    SELECT "articleId"::text, array_agg(DISTINCT place) AS places FROM (
      SELECT "articleId", 'draft' AS place, address FROM "DraftLink"
      UNION ALL
      SELECT p."articleId", 'live', l.address FROM "PublicationLink" l
        JOIN "Publication" p ON p.id = l."publicationId" AND p.live
    ) found
    WHERE address = ANY(${addresses.map(wordFor)}) AND "articleId" <> ${articleId}::uuid
    GROUP BY "articleId"`

/** Claims of other pieces that name a page of this one, or a source that is such a page. */
const claimsOn = (articleId: string, addresses: readonly Address[]) => {
  const pages = addresses.flatMap((address) => spellings(address, env.SITE_URL))
  return db.$queryRaw<{ id: string }[]>`
    SELECT c.id::text FROM "Claim" c WHERE c."articleId" <> ${articleId}::uuid AND c.id IN (
      SELECT "claimId" FROM "Attribution" WHERE split_part(split_part(url, '#', 1), '?', 1) = ANY(${pages})
      UNION
      SELECT a."claimId" FROM "Attribution" a JOIN "Source" s ON s.id = a."sourceId"
        WHERE split_part(split_part(s.url, '#', 1), '?', 1) = ANY(${pages}))`
}

const pieceSelect = { id: true, language: true, draft: { select: { headline: true, state: true } } } as const

/** Those that this actor may read, the last changed first. */
async function piecesAmong(actor: Actor, ids: readonly string[]): Promise<Piece[]> {
  if (ids.length === 0) return []
  const articles = await db.article.findMany({
    where: { AND: [articlesInReach(actor, 'article.read'), { id: { in: [...ids] }, draft: { isNot: null } }] },
    orderBy: [{ draft: { changedAt: 'desc' } }, { id: 'desc' }],
    take: mostShown,
    select: pieceSelect,
  })
  return articles.flatMap(({ draft, ...article }) => (draft ? [{ ...article, ...draft }] : []))
}

async function claimsAmong(actor: Actor, found: readonly { id: string }[]): Promise<LeaningClaim[]> {
  if (found.length === 0) return []
  const inReach = { AND: [articlesInReach(actor, 'article.read'), { draft: { isNot: null } }] }
  const claims = await db.claim.findMany({
    where: { id: { in: found.map(({ id }) => id) }, article: inReach },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: { id: true, text: true, article: { select: pieceSelect } },
  })
  return claims.flatMap(({ article: { draft, ...article }, ...claim }) =>
    draft ? [{ ...claim, piece: { ...article, ...draft } }] : [],
  )
}

/** An address at which a piece stood before. `now`: where it is; null where it was withdrawn. `since`, `by`: when that came to be, and by whom; null where nobody is known. */
export type FormerAddress = {
  from: Address
  now: (Address & { headline: string }) | null
  since: Date
  by: string | null
}

const longestPage = 100

/** One page of where readers are led on for good, and where they are told that a piece was withdrawn; the newest first. `words`: part of either address. `next` is the `after` of the page that follows. */
export async function formerAddresses(
  actor: Actor,
  words = '',
  after: string | null = null,
): Promise<{ addresses: FormerAddress[]; next: string | null }> {
  assertCan(actor, 'address.read')
  const key = after ? keyAfter(byMoment, after) : null
  const part = `%${words
    .trim()
    .toLowerCase()
    .slice(0, 200)
    .replace(/[\\%_]/g, String.raw`\$&`)}%`
  type Now = { nowLanguage: string | null; nowSlug: string | null; headline: string | null }
  const found = await db.$queryRaw<(Address & Now & { id: string; since: Date; by: string | null })[]>`
    SELECT * FROM (
      SELECT f.id::text, f.language, f.slug, n.language AS "nowLanguage", n.slug AS "nowSlug", n.headline,
        CASE WHEN n.id IS NULL THEN coalesce(f."withdrawnAt", f."publishedAt") ELSE l."publishedAt" END AS since,
        (SELECT name FROM "Person" p WHERE p.id = CASE WHEN n.id IS NULL THEN f."withdrawnById" ELSE l."publishedById" END) AS by
      FROM (
        SELECT DISTINCT ON (language, slug) id, language, slug, "articleId", number, "withdrawnAt", "publishedAt", "withdrawnById"
        FROM "Publication" p
        WHERE NOT live AND NOT EXISTS (
          SELECT 1 FROM "Publication" l WHERE l.language = p.language AND l.slug = p.slug AND l.live)
        ORDER BY language, slug, "publishedAt" DESC
      ) f LEFT JOIN "Publication" n ON n."articleId" = f."articleId" AND n.live
        -- The one that left it behind, however often the piece was published since
        LEFT JOIN "Publication" l ON l."articleId" = f."articleId" AND l.number = f.number + 1
      WHERE lower(f.language || '/' || f.slug) LIKE ${part} OR lower(n.language || '/' || n.slug) LIKE ${part}
    ) listed
    WHERE ${key === null} OR (since, id::uuid) < (${key?.at ?? new Date(0)}::timestamptz, ${key?.id ?? null}::uuid)
    ORDER BY since DESC, id::uuid DESC LIMIT ${longestPage + 1}`
  const { rows, next } = pageOf(found, longestPage, byMoment, ({ since, id }) => ({ at: since, id }))
  const addresses = rows.map(({ language, slug, since, by, nowLanguage, nowSlug, headline }) => ({
    from: { language, slug },
    now: nowLanguage && nowSlug ? { language: nowLanguage, slug: nowSlug, headline: headline ?? '' } : null,
    ...{ since, by },
  }))
  return { addresses, next }
}
