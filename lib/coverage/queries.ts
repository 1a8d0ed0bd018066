/** Coverages and their entries, for the newsroom. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan, can } from '#lib/auth/permissions'
import { type CoverageEntry, entryRows } from '#lib/coverage/entries'
import { unreadEntries } from '#lib/coverage/unread'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { EntryRule, State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import { byMoment, keyAfter, type MomentKey, pageOf } from '#lib/keyset-cursor'
import { articlesInReach } from '#lib/workflow/belonging'

export type CoverageRow = {
  id: string
  headline: string
  language: string
  live: boolean
  endedAt: Date | null
  /** Entries that readers have, and those that wait for somebody */
  out: number
  waiting: number
}

export type Coverage = {
  id: string
  headline: string
  language: string
  slug: string
  state: State
  live: boolean
  rule: EntryRule
  endedAt: Date | null
  may: { write: boolean; rule: boolean }
  /** On the first page those that wait for somebody, whatever their age; then the newest first */
  entries: CoverageEntry[]
  /** Where the page of older entries begins; null on the last */
  next: string | null
  /** Names of the sources that its entries named last, for the composer */
  sources: string[]
}

const mostCoverages = 50
/** Entries on a page, and entries that wait */
const entriesOnPage = 100
const mostWaiting = 100
const mostSources = 30

/** Those of this actor: what goes on first, then by when they were begun. */
export async function coverages(actor: Actor): Promise<CoverageRow[]> {
  assertCan(actor, 'article.read', { ownerIds: [actor.personId] })
  const found = await db.article.findMany({
    where: { AND: [articlesInReach(actor, 'article.read'), { profile: 'live', coverageId: null }] },
    orderBy: { createdAt: 'desc' },
    take: mostCoverages,
    select: {
      ...{ id: true, language: true },
      draft: { select: { headline: true } },
      publications: { where: { live: true }, select: { id: true } },
      coverage: {
        select: {
          endedAt: true,
          _count: {
            select: {
              publications: { where: { live: true } },
              entries: { where: { trashedAt: null, draft: { state: 'in_review' } } },
            },
          },
        },
      },
    },
  })
  return found
    .map(({ id, language, draft, publications, coverage }) => ({
      ...{ id, language, headline: draft?.headline ?? '', live: publications.length > 0 },
      ...{ endedAt: coverage?.endedAt ?? null, out: coverage?._count.publications ?? 0 },
      waiting: coverage?._count.entries ?? 0,
    }))
    .sort((one, other) => Number(one.endedAt !== null) - Number(other.endedAt !== null))
}

/**
 * One coverage with a page of its entries: all that readers have, and of the others those that this actor may read. `before`: the cursor of the page
 * before. Refuses what is no coverage.
 */
export async function coverage(actor: Actor, id: string, before = ''): Promise<Coverage> {
  const row = await db.article.findUnique({
    where: { id: validId(id) },
    select: {
      ...belongingSelect,
      ...{ id: true, language: true, slug: true, profile: true, coverageId: true },
      draft: { select: { headline: true, state: true } },
      publications: { where: { live: true }, select: { id: true } },
      coverage: { select: { entryRule: true, endedAt: true } },
    },
  })
  if (!row?.draft) throw new NotFound()
  assertCan(actor, 'article.read', belongingOf(row))
  if (row.coverageId !== null || (row.profile !== 'live' && !row.coverage)) throw new NotFound()
  const page = await pageOfEntries(actor, row.id, before === '' ? null : keyAfter(byMoment, before))
  return {
    ...{ id: row.id, language: row.language, slug: row.slug, headline: row.draft.headline, state: row.draft.state },
    live: row.publications.length > 0,
    rule: row.coverage?.entryRule ?? 'second_person',
    endedAt: row.coverage?.endedAt ?? null,
    may: {
      write: can(actor, 'coverage.write', belongingOf(row)) && can(actor, 'article.create'),
      rule: can(actor, 'coverage.rule', belongingOf(row)),
    },
    entries: page.rows,
    next: page.next,
    sources: await sourcesOf(row.id),
  }
}

async function pageOfEntries(actor: Actor, coverageId: string, before: MomentKey | null) {
  const mine: Prisma.ArticleWhereInput = {
    ...{ coverageId, trashedAt: null },
    OR: [articlesInReach(actor, 'article.read'), { publications: { some: { live: true } } }],
  }
  const out = await db.publication.findMany({ where: { coverageId, live: true }, select: { articleId: true } })
  const unread = await unreadEntries(
    db,
    out.map(({ articleId }) => articleId),
  )
  const waits: Prisma.ArticleWhereInput = {
    AND: articlesInReach(actor, 'article.read'),
    OR: [{ draft: { state: { in: ['in_review', 'approved', 'scheduled'] } } }, { id: { in: [...unread.keys()] } }],
  }
  const orderBy: Prisma.ArticleOrderByWithRelationInput[] = [{ createdAt: 'desc' }, { id: 'desc' }]
  const waiting = await entryRows(db, actor, { where: { AND: [mine, waits] }, orderBy, take: mostWaiting })
  const older: Prisma.ArticleWhereInput = before
    ? { OR: [{ createdAt: { lt: before.at } }, { createdAt: before.at, id: { lt: before.id } }] }
    : {}
  const rest = await entryRows(db, actor, {
    where: { AND: [mine, older, { id: { notIn: waiting.map(({ id }) => id) } }] },
    orderBy,
    take: entriesOnPage + 1,
  })
  const { rows, next } = pageOf(rest, entriesOnPage, byMoment, ({ id, createdAt }) => ({ at: createdAt, id }))
  return { rows: before ? rows : [...waiting, ...rows], next }
}

async function sourcesOf(coverageId: string): Promise<string[]> {
  const rows = await db.publicationSource.findMany({
    where: { publication: { coverageId } },
    orderBy: { firstPublishedAt: 'desc' },
    distinct: ['sourceId'],
    take: mostSources,
    select: { source: { select: { name: true } } },
  })
  return rows.map(({ source }) => source.name)
}
