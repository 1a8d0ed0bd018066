/** Coverages and their entries, for the newsroom. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan, can } from '#lib/auth/permissions'
import { unreadEntries } from '#lib/coverage/unread'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { NotFound } from '#lib/errors'
import type { EntryRule, State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import { openingWords } from '#lib/publications/coverage'
import { workflowArticles } from '#lib/workflow/article'
import { articlesInReach } from '#lib/workflow/belonging'
import { movesFor } from '#lib/workflow/moves'

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

export type CoverageEntry = {
  id: string
  /** Its headline, or the first words of its text */
  title: string
  text: string
  state: State
  live: boolean
  at: Date
  authors: string[]
  keyPoint: boolean
  /** The revision that is decided on; null where there is nothing to decide */
  revisionId: string | null
  /** May be handed in, approved and published, published at once, or confirmed by this actor now */
  may: { send: boolean; letOut: boolean; publish: boolean; confirm: boolean }
  unread: boolean
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
/** Of the text of an entry, in characters */
const longestShown = 600

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
  const entries = await entriesOf(actor, row.id)
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

async function entriesOf(actor: Actor, coverageId: string): Promise<CoverageEntry[]> {
  const rows = await db.article.findMany({
    where: {
      coverageId,
      trashedAt: null,
      OR: [articlesInReach(actor, 'article.read'), { publications: { some: { live: true } } }],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostEntries + 1,
    select: {
      ...{ id: true, createdAt: true, keyPoint: true },
      draft: { select: { headline: true, text: true } },
      authors: { orderBy: { position: 'asc' }, select: { person: { select: { name: true } } } },
      publications: { where: { live: true }, select: { firstPublishedAt: true } },
      contributors: { select: { personId: true } },
    },
  })
  const ids = rows.map(({ id }) => id)
  const [standings, unread] = await Promise.all([workflowArticles(db, ids), unreadEntries(db, ids)])
  const standingOf = new Map(standings.map((standing) => [standing.id, standing]))
  return rows.flatMap(({ id, createdAt, draft, authors, publications, keyPoint, contributors }): CoverageEntry[] => {
    const standing = standingOf.get(id)
    if (!standing || !draft) return []
    const moves = movesFor(actor, standing, env.FOUR_EYES)
    const read = unread.get(id) ?? null
    const wrote =
      standing.ownerIds.includes(actor.personId) || contributors.some(({ personId }) => personId === actor.personId)
    return [
      {
        ...{ id, keyPoint, state: standing.state, live: standing.live, text: draft.text.slice(0, longestShown) },
        title: draft.headline || openingWords(draft.text),
        at: publications[0]?.firstPublishedAt ?? createdAt,
        authors: authors.map(({ person }) => person.name),
        revisionId: standing.state === 'in_review' ? standing.revisionId : read,
        may: {
          send: moves.includes('submit'),
          letOut: moves.includes('approve'),
          publish: moves.includes('publishEntry'),
          confirm: read !== null && can(actor, 'entry.confirm', standing) && !(env.FOUR_EYES && wrote),
        },
        unread: read !== null,
      },
    ]
  })
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
