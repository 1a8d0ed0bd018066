/** Compares what was read with what was to be read. Pure: no files, no clock. */
import type { Read } from '#tests/recognition/adapter'
import type { Expected } from '#tests/recognition/expected'
import { sameLine, sameName } from '#tests/recognition/names'
import { attributionsOf } from '#tests/recognition/score-attributions'
import { linesLeftOut } from '#tests/recognition/score-left-out'
import { byValue, type Tally } from '#tests/recognition/tally'

export const fields = [
  'language',
  'headline',
  'standfirst',
  'date',
  'assumedYear',
  'dateline',
  'agency',
  'byline',
  'subheads',
  'lists',
  'leftOut',
  'embargo',
  'attributions',
  'unnamed',
] as const

export type Field = (typeof fields)[number]

export type Score = Record<Field, Tally> & {
  /** Headlines set apart as what is not the piece */
  headlinesLost: string[]
  /** Lines of the piece set apart, of so many that it has */
  bodyLinesLost: string[]
  bodyLines: number
}

const listed = <T>(value: T | null | undefined) => (value === null || value === undefined ? [] : [value])

/** A moment without its zone is compared as the clock on the wall. */
function sameMoment(one: string, other: string): boolean {
  const zoned = /(Z|[+-]\d\d:\d\d)$/
  if (zoned.test(one) && zoned.test(other)) return Date.parse(one) === Date.parse(other)
  return one.slice(0, 16) === other.slice(0, 16)
}

/** What may be told or not counts for nothing when it is told. */
const unless = (said: string | null, either: string | undefined) =>
  listed(said).filter((line) => either === undefined || !sameLine(line, either))

/** Of “HALDEN, Tresk” the town is needed, the region may be told or not. */
function samePlaces(said: string, wanted: string): boolean {
  const towns = wanted.split(' / ').map((place) => place.split(/\s*[,،]\s*/))
  const told = said.split(/\s*[,،/]\s*/)
  const isTold = (place: string) => told.some((each) => sameName(each, place))
  const isThere = (place: string) => towns.flat().some((each) => sameName(each, place))
  return towns.every(([town = '']) => isTold(town)) && told.every(isThere)
}

/** Two places as one line, so that a miss can be shown. */
const placesOf = (dateline: { places: string[] } | null) => listed(dateline?.places.join(' / '))

function placesToScore({ dateline, datelineEither = [] }: Expected, read: Read): string[] {
  const said = placesOf(read.dateline)
  return dateline === null ? said.filter((place) => !datelineEither.some((each) => samePlaces(place, each))) : said
}

/** Scores one text; `lines` are the lines of it that are not empty. */
export function scoreOf(expected: Expected, read: Read, lines: readonly string[]): Score {
  const same = (one: string, other: string) => one === other
  const assumed = (flag: boolean) => (flag ? ['the year'] : [])
  return {
    language: byValue(listed(read.language), [expected.language], same),
    headline: byValue(unless(read.headline, expected.headlineEither), listed(expected.headline), sameLine),
    standfirst: byValue(unless(read.standfirst, expected.standfirstEither), listed(expected.standfirst), sameLine),
    date: byValue(
      read.dates.map(({ iso }) => iso),
      expected.dates,
      same,
    ),
    assumedYear: byValue(
      assumed(read.dates.some(({ yearAssumed }) => yearAssumed)),
      assumed(expected.assumedYear ?? false),
      same,
    ),
    dateline: byValue(placesToScore(expected, read), placesOf(expected.dateline), samePlaces),
    agency: byValue(listed(read.dateline?.agency), listed(expected.dateline?.agency), sameName),
    byline: byValue(read.byline ?? [], expected.byline ?? [], sameName),
    subheads: byValue(read.subheads, expected.subheads, sameLine),
    lists: {
      right: Math.min(read.lists, expected.lists),
      wrong: Array.from({ length: Math.max(0, read.lists - expected.lists) }, () => 'a list item'),
      missing: Array.from({ length: Math.max(0, expected.lists - read.lists) }, () => 'a list item'),
    },
    embargo: byValue(listed(read.embargo), listed(expected.embargo), sameMoment),
    ...attributionsOf(expected, read),
    ...linesLeftOut(expected, read, lines),
  }
}
