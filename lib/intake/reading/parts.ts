/** The parts that are recognised in an imported text. Every word of the text belongs to exactly one. */
import type { Profile } from '#lib/generated/prisma/enums'

export type PartName =
  | 'profile'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'dateline'
  | 'embargo'
  | 'leftOut'
  | 'heading'
  | 'listItem'
  | 'paragraph'

export type Part = {
  as: PartName
  /** The words as they stood, labels included */
  words: string
}

/** `ordered` is of list items: their number is left out of the text. */
export type Block = { kind: 'heading' | 'paragraph' | 'listItem'; text: string; ordered?: boolean | undefined }

export type DateRead = {
  /** 2024-03-26 */
  iso: string
  /** The words it was read from */
  words: string
  from: 'page' | 'dateline'
  /** The words tell no year: the nearest was taken that does not lie ahead of the day of import */
  yearAssumed: boolean
}

export type Dateline = {
  place: string
  /** Its places one by one; a city and its region are one */
  places: string[]
  /** As written, often without a year */
  date: string | null
  agency: string | null
  words: string
}

export type Byline = { names: string[]; words: string }

export type Embargo = {
  /** 2026-11-24T06:00, with Z or +01:00 where the words tell a zone; null where they tell no day */
  iso: string | null
  words: string
}

/** A line that is not the piece: `at` is its place among the lines, `before` the block that it stood before. */
export type LeftOut = { at: number; before: number; words: string; why: WhyLeftOut }
export type WhyLeftOut = 'line' | 'caption' | 'related' | 'end' | 'contact'

/** Everything before and around the text. Null where it can't be told. */
export type Opening = {
  profile: Profile | null
  headline: string | null
  standfirst: string | null
  byline: Byline | null
  /** The page's own; the dateline's where the page has none */
  date: DateRead | null
  /** Both, where they differ */
  dates: DateRead[]
  dateline: Dateline | null
  embargo: Embargo | null
}
