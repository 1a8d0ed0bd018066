/** Coverages and their entries, for the newsroom. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan, can } from '#lib/auth/permissions'
import { type CoverageEntry, entryRows } from '#lib/coverage/entries'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { EntryRule, State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
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
  /** The newest first */
  entries: CoverageEntry[]
  more: boolean
  /** Names of the sources that its entries named last, for the composer */
  sources: string[]
}

const mostCoverages = 50
const mostEntries = 100
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

/** One coverage with its newest entries: all that readers have, and of the others those that this actor may read. Refuses what is no coverage. */
export async function coverage(actor: Actor, id: string): Promise<Coverage> {
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
  const entries = await entryRows(actor, {
    where: {
      ...{ coverageId: row.id, trashedAt: null },
      OR: [articlesInReach(actor, 'article.read'), { publications: { some: { live: true } } }],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostEntries + 1,
  })
  return {
    ...{ id: row.id, language: row.language, slug: row.slug, headline: row.draft.headline, state: row.draft.state },
    live: row.publications.length > 0,
    rule: row.coverage?.entryRule ?? 'second_person',
    endedAt: row.coverage?.endedAt ?? null,
    may: {
      write: can(actor, 'coverage.write', belongingOf(row)) && can(actor, 'article.create'),
      rule: can(actor, 'coverage.rule', belongingOf(row)),
    },
    entries: entries.slice(0, mostEntries),
    more: entries.length > mostEntries,
    sources: await sourcesOf(row.id),
  }
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
