/** Figures in the words of one language, as plots with their tables. */
import { pathFor } from '#lib/articles/paths'
import { ageIn } from '#lib/dates/age'
import { datesFor } from '#lib/dates/newsroom'
import { column, counted, said, shareOf } from '#lib/figures/cells'
import type { Cell, Plot } from '#lib/figures/plot'
import type {
  correctionCauses,
  DeskWeek,
  decisionTimes,
  EvidenceOfDesk,
  evidenceShares,
  Late,
  stateAges,
} from '#lib/figures/queries'
import type { Week } from '#lib/figures/weeks'
import { CorrectionCause } from '#lib/generated/prisma/enums'
import { pageSentenceIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { type Message, message } from '#lib/messages/message'
import { chartBounds } from '#lib/text/chart'

const HOUR = 60 * 60
/** More columns than these are put together, so that each keeps its name under it. */
const mostColumns = 13

const sayIn = (language: NewsroomLanguage) => (words: Message) => pageSentenceIn(language, words)
const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0)

const weekCell = (language: NewsroomLanguage, { day, begins }: Week): Cell => said(datesFor(language).day(begins), day)
const namesOfWeeks = (language: NewsroomLanguage, weeks: readonly Week[]) =>
  weeks.map(({ begins }) => datesFor(language).shortDay(begins))

export function statesShown(states: Awaited<ReturnType<typeof stateAges>>, language: NewsroomLanguage): Plot {
  const say = sayIn(language)
  const ages = (['day', 'threeDays', 'week', 'fourWeeks', 'longer'] as const).map((name) => ({
    name,
    words: say(message(`figuresPage.age.${name}`)),
  }))
  const names = states.map(({ state }) => say(message(`labels.state.${state}`)))
  const series = ages.map(({ words }, at) => ({ name: words, values: states.map(({ byAge }) => byAge[at] ?? 0) }))
  return {
    name: 'states',
    figures: states.every(({ byAge }) => sum(byAge) === 0)
      ? null
      : { kind: 'stacked', unit: null, categories: names, series },
    columns: [
      column(language, 'state'),
      ...ages.map(({ name, words }) => ({ name, words, isNumber: true })),
      column(language, 'all', true),
    ],
    rows: states.map(({ state, byAge }, at) => [
      said(names[at] ?? '', state),
      ...[...byAge, sum(byAge)].map((count) => counted(language, count)),
    ]),
  }
}

export function decisionsShown(weeks: Awaited<ReturnType<typeof decisionTimes>>, language: NewsroomLanguage): Plot {
  const say = sayIn(language)
  const hours = (seconds: number | null) => seconds && seconds / HOUR
  const columns = [column(language, 'median', true), column(language, 'slowest', true)]
  const series = [
    { name: say(message('figuresPage.column.median')), values: weeks.map(({ median }) => hours(median)) },
    { name: say(message('figuresPage.column.slowest')), values: weeks.map(({ slowest }) => hours(slowest)) },
  ]
  return {
    name: 'decisions',
    figures: weeks.every(({ decided }) => decided === 0)
      ? null
      : { kind: 'line', unit: say(message('figuresPage.hours')), categories: namesOfWeeks(language, weeks), series },
    columns: [column(language, 'week'), column(language, 'decided', true), ...columns],
    rows: weeks.map((week) => [
      weekCell(language, week),
      ...[week.decided, hours(week.median), hours(week.slowest)].map((value) => counted(language, value)),
    ]),
  }
}

export function lateShown(late: readonly Late[], language: NewsroomLanguage, now: Date): Plot {
  const say = sayIn(language)
  const noDesk = say(message('figuresPage.noDesk'))
  const desks = [...Map.groupBy(late, ({ desk }) => desk ?? noDesk)]
    .map(([name, own]) => ({ name, count: own.length }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, chartBounds.bars)
  const values = desks.map(({ count }) => count)
  return {
    name: 'late',
    figures:
      late.length === 0
        ? null
        : { kind: 'bar', unit: null, categories: desks.map(({ name }) => name), series: [{ name: '', values }] },
    columns: [
      ...(['piece', 'desk', 'who', 'what', 'due'] as const).map((name) => column(language, name)),
      column(language, 'lateBy', true),
    ],
    rows: late.map(({ headline, article, desk, who, task, dueAt }) => [
      {
        ...said(headline || say(message('articlePages.noHeadlineInline'))),
        href: article ? pathFor(article.id, article.state) : '/newsroom/planning',
      },
      said(desk ?? noDesk, desk ?? ''),
      said(who ?? '–', who ?? ''),
      said(say(task ? message(`labels.task.${task}`) : message('figuresPage.planned')), task ?? 'planned'),
      said(datesFor(language).shortMoment(dueAt), dueAt.toISOString()),
      { ...counted(language, (now.getTime() - dueAt.getTime()) / 1000 / HOUR), words: ageIn(language, dueAt, now) },
    ]),
  }
}

/** The share of claims that lean on a source, or that were verified, of the six desks that made most claims; all of them in the table. */
export function sharesShown(
  name: 'sourced' | 'verified',
  { weeks, desks }: Awaited<ReturnType<typeof evidenceShares>>,
  language: NewsroomLanguage,
): Plot {
  const say = sayIn(language)
  const nameOf = ({ desk }: EvidenceOfDesk) => desk ?? say(message('figuresPage.noDesk'))
  const share = (week: DeskWeek) => shareOf(week[name], week.claims)
  const drawn = desks.filter(({ weeks }) => weeks.some(({ claims }) => claims > 0)).slice(0, chartBounds.series)
  const series = drawn.map((desk) => ({ name: nameOf(desk), values: desk.weeks.map(share) }))
  return {
    name,
    figures:
      drawn.length === 0
        ? null
        : {
            kind: 'line',
            unit: say(message('figuresPage.perCent')),
            categories: namesOfWeeks(language, weeks),
            series,
          },
    columns: [
      ...[column(language, 'week'), column(language, 'desk')],
      ...(['pieces', 'claims', name, 'share'] as const).map((each) => column(language, each, true)),
    ],
    rows: weeks.flatMap((week, at) =>
      desks.flatMap((desk) => {
        const of = desk.weeks[at]
        if (!of || of.pieces === 0) return []
        const counts = [of.pieces, of.claims, of[name], share(of)].map((value) => counted(language, value))
        return [[weekCell(language, week), said(nameOf(desk), desk.desk ?? ''), ...counts]]
      }),
    ),
  }
}

export function correctionsShown(
  weeks: Awaited<ReturnType<typeof correctionCauses>>,
  language: NewsroomLanguage,
): Plot {
  const say = sayIn(language)
  const causes = Object.values(CorrectionCause).map((cause) => ({
    cause,
    words: say(message(`labels.correctionCause.${cause}`)),
  }))
  const countsOf = ({ byCause }: (typeof weeks)[number]) => causes.map(({ cause }) => byCause[cause] ?? 0)
  const size = Math.ceil(weeks.length / mostColumns)
  const parts = Array.from({ length: Math.ceil(weeks.length / size) }, (_, at) =>
    weeks.slice(at * size, (at + 1) * size),
  )
  const series = causes.map(({ words, cause }) => ({
    name: words,
    values: parts.map((part) => sum(part.map(({ byCause }) => byCause[cause] ?? 0))),
  }))
  const categories = namesOfWeeks(
    language,
    parts.flatMap((part) => part.slice(0, 1)),
  )
  return {
    name: 'corrections',
    figures: weeks.every((week) => sum(countsOf(week)) === 0)
      ? null
      : { kind: 'stacked', unit: null, categories, series },
    columns: [
      column(language, 'week'),
      ...causes.map(({ cause, words }) => ({ name: cause, words, isNumber: true })),
      column(language, 'all', true),
    ],
    rows: weeks.map((week) => [
      weekCell(language, week),
      ...[...countsOf(week), sum(countsOf(week))].map((count) => counted(language, count)),
    ]),
  }
}
