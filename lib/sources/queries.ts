/** Sources as the newsroom reads them. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { afterName, foundBy, inNameOrder, namePage } from '#lib/by-name/list'
import { patternsFor, searchWords } from '#lib/by-name/search'
import { db } from '#lib/db'
import { textNow } from '#lib/drafts/queries'
import { NotFound } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { SourceKind } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { sourceFilter } from '#lib/sources/input'
import { claimsIn } from '#lib/text/claims'
import { articlesInReach } from '#lib/workflow/belonging'

export type FoundSource = { id: string; name: string; kind: SourceKind }

const foundSelect = { id: true, name: true, kind: true } as const
const mostArticles = 20

/** Finds sources by a few letters, best first: names and words of names that begin so, then names that hold it, then those spelt nearly so. */
export async function findSources(actor: Actor, words: string, limit = 8): Promise<FoundSource[]> {
  assertCan(actor, 'source.read')
  const { wanted, starts, wordStarts, holds } = patternsFor(validated(searchWords, words))
  if (wanted === '') return []
  const sure = await db.$queryRaw<FoundSource[]>`
    SELECT id, name, kind::text AS kind FROM "Source"
    WHERE "searchForm" LIKE ${starts} OR "searchForm" LIKE ${wordStarts} OR "searchForm" LIKE ${holds}
    ORDER BY "searchForm" LIKE ${starts} DESC, "searchForm" LIKE ${wordStarts} DESC, length(name), name, id
    LIMIT ${limit}`
  if (sure.length >= limit || wanted.length < 4) return sure
  const nearly = await db.$queryRaw<FoundSource[]>`
    SELECT id, name, kind::text AS kind FROM "Source"
    WHERE ${wanted} <% "searchForm" AND NOT id = ANY(${sure.map((source) => source.id)}::uuid[])
    ORDER BY word_similarity(${wanted}, "searchForm") DESC, length(name), name, id
    LIMIT ${limit - sure.length}`
  return [...sure, ...nearly]
}

/** One page of sources by name. `next` is the `after` of the page that follows; null on the last. */
export async function sourceList(actor: Actor, filter: unknown) {
  assertCan(actor, 'source.read')
  const { kind, words, after } = validated(sourceFilter, filter)
  const found = await db.source.findMany({
    where: {
      AND: [kind ? { kind } : {}, foundBy(words), afterName(after)],
    },
    ...inNameOrder,
    select: {
      ...foundSelect,
      slug: true,
      reliability: true,
      _count: { select: { publications: { where: { publication: { live: true } } } } },
    },
  })
  const { rows, next } = namePage(found)
  return { sources: rows.map(({ _count, ...source }) => ({ ...source, liveArticles: _count.publications })), next }
}

/** A source by its name alone, for whoever asks for it by its id. */
export async function sourceNamed(actor: Actor, id: string): Promise<{ id: string; name: string }> {
  assertCan(actor, 'source.read')
  const row = await db.source.findUnique({ where: { id: validId(id) }, select: { id: true, name: true } })
  if (!row) throw new NotFound(message('sources.notThere'))
  return row
}

/** One source, and where it stands under a claim in articles that this actor may read, the newest of them first. */
export async function source(actor: Actor, id: string) {
  assertCan(actor, 'source.read')
  const row = await db.source.findUnique({
    where: { id: validId(id) },
    select: {
      ...foundSelect,
      slug: true,
      description: true,
      url: true,
      reliability: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      snapshots: { orderBy: [{ takenOn: 'desc' }, { id: 'desc' }], select: snapshotSelect },
    },
  })
  if (!row) throw new NotFound(message('sources.notThere'))
  const snapshots = row.snapshots.map((snapshot) => snapshotFor(actor, snapshot))
  return { ...row, snapshots, citedIn: await citedIn(actor, row.id) }
}

/** As wide as the column beside a text, or the next wider one; in pixels */
const enough = 1280

const snapshotSelect = {
  ...{ id: true, takenOn: true, url: true, keptAt: true, keptById: true },
  keptBy: { select: { name: true } },
  file: {
    select: {
      ...{ id: true, name: true, form: true, pages: true, alt: true },
      renditions: {
        where: { crop: 'whole', type: 'image/webp', key: { not: null } },
        orderBy: { width: 'asc' },
        select: { key: true, width: true, height: true },
      },
    },
  },
} as const satisfies Prisma.SourceSnapshotSelect

/** A picture or a document that is kept with a source */
export type Snapshot = ReturnType<typeof snapshotFor>

function snapshotFor(
  actor: Actor,
  {
    keptById,
    file: { renditions, ...file },
    ...snapshot
  }: Prisma.SourceSnapshotGetPayload<{
    select: typeof snapshotSelect
  }>,
) {
  const shown = renditions.findLast(({ width }) => width <= enough) ?? renditions[0]
  return {
    ...snapshot,
    /** `picture`: null for a document, and while none is made */
    file: { ...file, picture: shown ? { ...shown, key: shown.key ?? '' } : null },
    mayDrop: can(actor, 'snapshot.drop', { ownerIds: keptById ? [keptById] : [] }),
  }
}

/** `more`: how many older articles have cited it as well, whether their claims still stand or not. */
async function citedIn(actor: Actor, sourceId: string) {
  const cites = { attributions: { some: { sourceId } } }
  const where = { AND: [articlesInReach(actor, 'article.read'), { claims: { some: cites } }] }
  const all = await db.article.count({ where })
  const articles = await db.article.findMany({
    where,
    orderBy: { createdAt: 'desc' },
    take: mostArticles,
    select: {
      id: true,
      language: true,
      draft: { select: { headline: true, state: true } },
      claims: {
        where: cites,
        orderBy: { createdAt: 'asc' },
        select: {
          id: true,
          text: true,
          standing: true,
          attributions: { where: { sourceId }, select: { stance: true, terms: true, publicLabel: true } },
        },
      },
    },
  })
  const marked = await Promise.all(articles.map((article) => marksOf(article.id)))
  // A claim whose words were taken out of the text again is a claim no more.
  const standing = articles
    .map((article, at) => ({ ...article, claims: article.claims.filter((claim) => marked[at]?.has(claim.id)) }))
    .filter((article) => article.claims.length > 0)
  return { articles: standing, more: Math.max(0, all - articles.length) }
}

const marksOf = async (articleId: string) => new Set(claimsIn(await textNow(db, articleId)).map(({ id }) => id))
