/** Figures of the newsroom: each counts those pieces alone that whoever asks may read. */
import { inReach, narrowing, worthListing } from '#lib/article-filters/queries'
import { tasksDue } from '#lib/assignments/queries'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { timeZone } from '#lib/dates/newsroom'
import { db } from '#lib/db'
import { type FiguresAsked, figuresInput } from '#lib/figures/input'
import { type Week, weeksUntil } from '#lib/figures/weeks'
import { Prisma } from '#lib/generated/prisma/client'
import type { AssignmentTask, CorrectionCause, State } from '#lib/generated/prisma/enums'
import { validated } from '#lib/input'
import { dueBetween } from '#lib/planning/queries'

const DAY = 24 * 60 * 60

/** In seconds: ages are counted up to each of these, and beyond the last one */
const ageBounds = [DAY, 3 * DAY, 7 * DAY, 28 * DAY] as const

/** In which somebody is still to do something, in the order in which a piece comes through them */
const openStates = ['draft', 'changes_requested', 'in_review', 'approved', 'scheduled'] as const satisfies State[]

type Asked = { weeks: Week[]; where: Prisma.Sql[]; deskId: string }

function askedBy(actor: Actor, asked: FiguresAsked): Asked {
  assertCan(actor, 'figures.read')
  const { weeks, until, deskId } = validated(figuresInput, asked)
  const where = [inReach(actor), ...narrowing(deskId === '' ? {} : { deskId })]
  return { weeks: weeksUntil(timeZone, until, Number(weeks)), where, deskId }
}

/** How many open pieces are in each state now, by how long they have been: under a day, three days, a week, four weeks, and longer. */
export async function stateAges(
  actor: Actor,
  asked: FiguresAsked,
  now: Date,
): Promise<{ state: State; byAge: number[] }[]> {
  const { where } = askedBy(actor, asked)
  const rows = await db.$queryRaw<{ state: State; age: number; count: number }[]>`
    SELECT d.state::text AS state, count(*)::int AS count,
      width_bucket(extract(epoch FROM ${now}::timestamptz - d."stateSince")::float8, ${[...ageBounds]}::float8[]) AS age
    FROM "Draft" d JOIN "Article" a ON a.id = d."articleId"
    WHERE d.state = ANY(${[...openStates]}::"State"[]) AND ${all([...where, worthListing(actor)])}
    GROUP BY 1, 3`
  const countOf = (state: State, age: number) => rows.find((row) => row.state === state && row.age === age)?.count ?? 0
  return openStates.map((state) => ({
    state,
    byAge: Array.from({ length: ageBounds.length + 1 }, (_, age) => countOf(state, age)),
  }))
}

export type WeekOfDecisions = Week & { decided: number; median: number | null; slowest: number | null }

/**
 * Of the decisions of each week: how many there were, and after how many seconds since it was submitted a piece had its own, at the median
 * and for the slowest tenth (the 90th percentile); null where there were none. A decision is an approval, a request for changes, or a publication past checks.
 */
export async function decisionTimes(actor: Actor, asked: FiguresAsked): Promise<WeekOfDecisions[]> {
  const { weeks, where } = askedBy(actor, asked)
  const rows = await db.$queryRaw<{ number: number; decided: number; median: number; slowest: number }[]>`
    SELECT ${numberOf(weeks, Prisma.sql`e.at`)} AS number, count(*)::int AS decided,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM e.at - before.at)::float8) AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM e.at - before.at)::float8) AS slowest
    FROM "WorkflowEvent" e JOIN "Article" a ON a.id = e."articleId"
    CROSS JOIN LATERAL (
      SELECT p.at, p.move FROM "WorkflowEvent" p
      WHERE p."articleId" = e."articleId" AND (p.at, p.id) < (e.at, e.id)
        AND p.move IN ('submit', 'approve', 'requestChanges', 'publishPast')
      ORDER BY p.at DESC, p.id DESC LIMIT 1
    ) before
    WHERE e.move IN ('approve', 'requestChanges', 'publishPast') AND before.move = 'submit'
      AND ${within(weeks, Prisma.sql`e.at`)} AND ${all(where)}
    GROUP BY 1`
  return weeks.map((week, at) => {
    const row = rows.find(({ number }) => number === at + 1)
    return { ...week, decided: row?.decided ?? 0, median: row?.median ?? null, slowest: row?.slowest ?? null }
  })
}

export type Late = {
  dueAt: Date
  headline: string
  desk: string | null
  /** Whose turn it is */
  who: string | null
  /** What somebody was to do; null where the piece itself was planned for then */
  task: AssignmentTask | null
  /** Null of an idea that has no text yet */
  article: { id: string; state: State } | null
}

/** The pieces of which something should have been done by now and is not, each with what is late the longest, the longest late first. Looks at a thousand tasks and a thousand plans at most. */
export async function lateNow(actor: Actor, asked: FiguresAsked, now: Date): Promise<Late[]> {
  const { deskId } = askedBy(actor, asked)
  const filters = deskId === '' ? {} : { deskId }
  const [tasks, plans] = await Promise.all([
    tasksDue(actor, new Date(0), now, filters),
    dueBetween(actor, new Date(0), now, filters),
  ])
  const late = [
    ...tasks.flatMap(({ articleId: id, state, dueAt, headline, desk, person: who, task }): Late[] =>
      dueAt ? [{ dueAt, headline, desk, who, task, article: { id, state } }] : [],
    ),
    ...plans.flatMap(({ dueAt, title, desk, who, article }): Late[] => {
      if (!dueAt) return []
      if (!article) return [{ dueAt, headline: title, desk, who, task: null, article: null }]
      const { id, state, headline, authors } = article
      return [{ dueAt, headline, desk: article.desk, who: authors[0] ?? null, task: null, article: { id, state } }]
    }),
  ]
  const sorted = late.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
  return sorted.filter(
    ({ article }, at) => !article || sorted.findIndex((other) => other.article?.id === article.id) === at,
  )
}

/** Of a desk in one week: the pieces that went out, and of their claims how many there were, lean on a source and were verified. */
export type DeskWeek = { pieces: number; claims: number; sourced: number; verified: number }
export type EvidenceOfDesk = { deskId: string | null; desk: string | null; weeks: DeskWeek[] }

/**
 * What went out of each desk, week by week, as it was frozen then: a piece counts once a week, in the last version of that week. Opinions are
 * no claims here. Desks by how many claims they made, most first. With the weeks themselves.
 */
export async function evidenceShares(
  actor: Actor,
  asked: FiguresAsked,
): Promise<{ weeks: Week[]; desks: EvidenceOfDesk[] }> {
  const { weeks, where } = askedBy(actor, asked)
  const rows = await db.$queryRaw<(DeskWeek & { number: number; deskId: string | null; desk: string | null })[]>`
    WITH newest AS (
      SELECT DISTINCT ON (week, u."articleId") ${numberOf(weeks, Prisma.sql`u."publishedAt"`)} AS week, a."deskId",
        u."claimCount", u."sourcedCount", u."verifiedCount"
      FROM "Publication" u JOIN "Article" a ON a.id = u."articleId"
      WHERE ${within(weeks, Prisma.sql`u."publishedAt"`)} AND ${all(where)}
      ORDER BY week, u."articleId", u.number DESC
    )
    SELECT n.week AS number, n."deskId", k.name AS desk, count(*)::int AS pieces, sum("claimCount")::int AS claims,
      sum("sourcedCount")::int AS sourced, sum("verifiedCount")::int AS verified
    FROM newest n LEFT JOIN "Desk" k ON k.id = n."deskId"
    GROUP BY 1, 2, 3`
  const none: DeskWeek = { pieces: 0, claims: 0, sourced: 0, verified: 0 }
  const desks = [...Map.groupBy(rows, ({ deskId }) => deskId)].map(([deskId, own]) => ({
    ...{ deskId, desk: own[0]?.desk ?? null },
    weeks: weeks.map((_, at): DeskWeek => {
      const row = own.find(({ number }) => number === at + 1)
      if (!row) return none
      const { pieces, claims, sourced, verified } = row
      return { pieces, claims, sourced, verified }
    }),
  }))
  return { weeks, desks: desks.toSorted((one, other) => claimsOf(other) - claimsOf(one)) }
}

const claimsOf = ({ weeks }: EvidenceOfDesk): number => weeks.reduce((sum, { claims }) => sum + claims, 0)

export type WeekOfCorrections = Week & { byCause: Partial<Record<CorrectionCause, number>> }

/** How many notices readers were told in each week, by cause. One that was told anew counts once: in the week of the first, by the cause of the last. */
export async function correctionCauses(actor: Actor, asked: FiguresAsked): Promise<WeekOfCorrections[]> {
  const { weeks, where } = askedBy(actor, asked)
  const rows = await db.$queryRaw<{ number: number; cause: CorrectionCause; count: number }[]>`
    WITH RECURSIVE told AS (
      SELECT c.id, c.at, c.cause, ${numberOf(weeks, Prisma.sql`c.at`)} AS number, 0 AS turn, c.id AS first
      FROM "Correction" c JOIN "Article" a ON a.id = c."articleId"
      WHERE c."replacesId" IS NULL AND ${within(weeks, Prisma.sql`c.at`)} AND ${all(where)}
      UNION ALL
      SELECT anew.id, anew.at, anew.cause, told.number, told.turn + 1, told.first
      FROM told JOIN "Correction" anew ON anew."replacesId" = told.id
    ), last AS (SELECT DISTINCT ON (first) number, cause FROM told ORDER BY first, turn DESC)
    SELECT number, cause::text AS cause, count(*)::int AS count FROM last GROUP BY 1, 2`
  return weeks.map((week, at) => ({
    ...week,
    byCause: Object.fromEntries(
      rows.filter(({ number }) => number === at + 1).map(({ cause, count }) => [cause, count]),
    ),
  }))
}

const all = (where: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join([...where], ' AND ')

/** Of the week in which a moment is, from 1: a bound belongs to the week that it begins. */
const numberOf = (weeks: readonly Week[], column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`width_bucket(${column}, ${weeks.map(({ begins }) => begins)}::timestamptz[])`

const within = (weeks: readonly Week[], column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${column} >= ${weeks[0]?.begins}::timestamptz AND ${column} < ${weeks.at(-1)?.ends}::timestamptz`
