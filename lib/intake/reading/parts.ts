/** The parts that are recognised in an imported text. Every word of the text belongs to exactly one. */
import type { Profile } from '#lib/generated/prisma/enums'

export type PartName = 'profile' | 'headline' | 'standfirst' | 'byline' | 'date' | 'dateline' | 'heading' | 'paragraph'

export type Part = {
  as: PartName
  /** The words as they stood, labels included */
  words: string
}

export type Block = { kind: 'heading' | 'paragraph'; text: string }

export type DateRead = {
  /** 2024-03-26 */
  iso: string
  /** The words it was read from */
  words: string
}

export type Dateline = {
  place: string
  /** As written, often without a year */
  date: string | null
  agency: string | null
  words: string
}

export type Byline = { names: string[]; words: string }

/** Everything before and around the text. Null where it can't be told. */
export type Opening = {
  profile: Profile | null
  headline: string | null
  standfirst: string | null
  byline: Byline | null
  date: DateRead | null
  dateline: Dateline | null
}
