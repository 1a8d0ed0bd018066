/** What went out, goes out, goes away, is held back until a moment and is due, by days of the newsroom’s clock. */
import { conditions, inReach } from '#lib/article-filters/queries'
import { type Narrowed, narrowInput } from '#lib/articles/input'
import { type DueTask, tasksDue } from '#lib/assignments/queries'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { bundlesOf } from '#lib/bundles/queries'
import { daysAfter, daysShown, type View } from '#lib/calendar/days'
import { type CalendarInput, calendarInput } from '#lib/calendar/input'
import { timeZone } from '#lib/dates/newsroom'
import { dayBegins } from '#lib/dates/wall-clock'
import { db } from '#lib/db'
import { Prisma } from '#lib/generated/prisma/client'
import type { AssignmentTask, State } from '#lib/generated/prisma/enums'
import { validated } from '#lib/input'
import { dueBetween, type Idea } from '#lib/planning/queries'

export type EntryKind = 'publication' | 'schedule' | 'embargo' | 'withdrawal' | 'due'

export type CalendarEntry = {
  kind: EntryKind
  at: Date
  /** Of the article; of the idea where there is none yet */
  id: string
  headline: string
  language: string
  /** Null of an idea that has no text yet */
  state: State | null
  desk: string | null
  authors: string[]
  /** Of a publication: which one of its piece; 0 of all else */
  version: number
  withdrawn: boolean
  /** What somebody is to do about it, of what is due */
  task: AssignmentTask | null
  /** The name of the one that it is in */
  bundle: string | null
}

/** `begins` and `ends` are moments: a day has 23 or 25 hours where clocks change. `more`: there are others on it. */
export type CalendarDay = { day: string; begins: Date; ends: Date; entries: CalendarEntry[]; more: boolean }

/** So many entries of one day are shown */
const most: Record<View, number> = { day: 200, week: 30, month: 5 }

/** The days of a view with their entries in order of time. Refuses what is no view or day, and invalid filters. */
export async function calendar(actor: Actor, asked: CalendarInput, filters: Narrowed): Promise<CalendarDay[]> {
  assertCan(actor, 'article.read')
  const { view, day } = validated(calendarInput, asked)
  const wanted = validated(narrowInput, filters)
  const days = daysShown(view, day).map((each) => ({
    day: each,
    begins: beginOf(each),
    ends: beginOf(daysAfter(each, 1)),
  }))
  const [begins, ends] = [days[0]?.begins ?? new Date(0), days.at(-1)?.ends ?? new Date(0)]
  const [rows, dues, tasks] = await Promise.all([
    entriesOn(days, [inReach(actor), ...conditions(wanted)], most[view] + 1),
    dueBetween(actor, begins, ends, wanted),
    tasksDue(actor, begins, ends, wanted),
  ])
  const shown = days.map((each, index) => {
    const entries = [
      ...rows.filter((row) => row.number === index + 1).map(({ number: _, ...entry }) => entry),
      ...dues.flatMap((idea) => dueOn(each, idea)),
      ...tasks.flatMap((task) => taskOn(each, task)),
    ].sort((one, other) => one.at.getTime() - other.at.getTime())
    return { ...each, entries: entries.slice(0, most[view]), more: entries.length > most[view] }
  })
  const bundles = await bundlesOf(shown.flatMap(({ entries }) => entries.map(({ id }) => id)))
  return shown.map(({ entries, ...each }) => ({
    ...each,
    entries: entries.map((entry) => ({ ...entry, bundle: bundles.get(entry.id)?.name ?? null })),
  }))
}

type Found = Omit<CalendarEntry, 'bundle'>

function dueOn({ begins, ends }: { begins: Date; ends: Date }, idea: Idea): Found[] {
  const { id, title, dueAt, language, desk, who, article } = idea
  if (!dueAt || dueAt < begins || dueAt >= ends) return []
  const of = article ?? { id, headline: title, state: null, language, desk, authors: who ? [who] : [] }
  return [{ kind: 'due', at: dueAt, ...of, version: 0, withdrawn: false, task: null }]
}

function taskOn({ begins, ends }: { begins: Date; ends: Date }, task: DueTask): Found[] {
  const { articleId: id, headline, dueAt, language, desk, state, person } = task
  if (!dueAt || dueAt < begins || dueAt >= ends) return []
  const of = { id, headline, state, language, desk, authors: [person], task: task.task }
  return [{ kind: 'due', at: dueAt, ...of, version: 0, withdrawn: false }]
}

function beginOf(day: string): Date {
  const begins = dayBegins(timeZone, day)
  if (!begins) throw new Error(`${day} is no day.`)
  return begins
}

/**
 * `number`: of the day among those asked for, from 1. One scan of an index for each kind, over all days at once: its cost grows with what is in
 * them, not with the archive, and a filter by author is looked up once.
 */
function entriesOn(
  days: readonly { begins: Date; ends: Date }[],
  where: readonly Prisma.Sql[],
  limit: number,
): Promise<(Found & { number: number })[]> {
  const begins = Prisma.sql`${days.map((day) => day.begins)}::timestamptz[]`
  const on = (column: Prisma.Sql) =>
    Prisma.join(
      [Prisma.sql`${column} >= ${days[0]?.begins}`, Prisma.sql`${column} < ${days.at(-1)?.ends}`, ...where],
      ' AND ',
    )
  return db.$queryRaw`
    WITH entries AS (
      SELECT 'publication' AS kind, u."publishedAt" AS at, a.id, u.headline, u.language, d.state::text AS state,
        u.number AS version, u."withdrawnAt" IS NOT NULL AS withdrawn, a."deskId"
      FROM "Publication" u JOIN "Article" a ON a.id = u."articleId" JOIN "Draft" d ON d."articleId" = a.id
      WHERE ${on(Prisma.sql`u."publishedAt"`)}
      UNION ALL
      SELECT 'schedule', d."scheduledFor", a.id, d.headline, a.language, d.state::text, 0, false, a."deskId"
      FROM "Draft" d JOIN "Article" a ON a.id = d."articleId"
      WHERE ${on(Prisma.sql`d."scheduledFor"`)}
      UNION ALL
      SELECT 'embargo', a."embargoUntil", a.id, d.headline, a.language, d.state::text, 0, false, a."deskId"
      FROM "Article" a JOIN "Draft" d ON d."articleId" = a.id
      WHERE ${on(Prisma.sql`a."embargoUntil"`)}
      UNION ALL
      SELECT 'withdrawal', w.at, a.id, d.headline, a.language, d.state::text, 0, false, a."deskId"
      FROM "PlannedWithdrawal" w JOIN "Article" a ON a.id = w."articleId" JOIN "Draft" d ON d."articleId" = a.id
      WHERE ${on(Prisma.sql`w.at`)}
    ), placed AS (
      SELECT *, width_bucket(at, ${begins}) AS number,
        row_number() OVER (PARTITION BY width_bucket(at, ${begins}) ORDER BY at, id, kind, version) AS place
      FROM entries
    )
    SELECT e.number, e.kind, e.at, e.id, e.headline, e.language, e.state, e.version, e.withdrawn, NULL AS task,
      k.name AS desk,
      ARRAY(SELECT p.name FROM "ArticleAuthor" aa JOIN "Person" p ON p.id = aa."personId"
            WHERE aa."articleId" = e.id ORDER BY aa.position) AS authors
    FROM placed e LEFT JOIN "Desk" k ON k.id = e."deskId"
    WHERE e.place <= ${limit}
    ORDER BY e.number, e.at, e.id, e.kind, e.version`
}
