/** The sources that a sentence names, before names are joined across the text. */
import type { SourceKind } from '#lib/generated/prisma/enums'
import type { Name } from '#lib/intake/reading/find-names'
import type { Token } from '#lib/intake/reading/tokens'

/** A sentence with its names, by the tokens where they begin and end. */
export type Line = { tokens: readonly Token[]; starts: ReadonlyMap<number, Name>; ends: ReadonlyMap<number, Name> }

export type Found = {
  words: string
  /** The kind that the words around the name suggest */
  hint: SourceKind | null
  /** Only counts if it turns out to be an outlet: “told Selm Radio” */
  onlyOutlet?: true
  /** Its words are passed on, as outlets’ are: “as reported by SHR” */
  reports?: true
  /** A name by its form alone: “the Norvalian government” */
  sure?: true
  /** First and last token of the phrase */
  first: number
  last: number
}

/** Somebody without a name: the tokens that say so. */
export type Unnamed = { unnamed: true; first: number; last: number }
