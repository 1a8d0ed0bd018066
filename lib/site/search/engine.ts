/** What the search of the site asks of whatever finds its pieces: PostgreSQL here (lib/site/search-index), another engine by the same interface. */
import type { MomentKey } from '#lib/keyset-cursor'
import type { Facet, RankedKey } from '#lib/site/search/asked'
import type { Term } from '#lib/site/search/terms'

export type Request = {
  /** All have to be met; none for everything */
  terms: readonly Term[]
  /** The languages in which there are pieces to find, or the one that is asked for */
  languages: readonly string[]
  /** Ids; of profile and language what they are called, of the year its number */
  narrowed: Partial<Record<Facet, string>>
  /** The best first, by headline, standfirst, names and text in this order; else the newest */
  ranked: boolean
  /** The last piece seen */
  from: RankedKey | MomentKey | null
  /** How many pieces a page holds */
  most: number
}

export type Hit = { id: string; at: Date; score: number }

/** How many pieces stand under it; `name` and `slug` for what has them. */
export type FacetValue = { facet: Facet; value: string; count: number; name: string | null; slug: string | null }

export type Hits = {
  /** One more than a page holds where there is a next one */
  hits: Hit[]
  /** At most one more than are counted (mostCounted of lib/site/listing) */
  total: number
  /** The most frequent of each, of as many of the newest as are counted */
  facets: FacetValue[]
  /** Every word is so common in its language that nobody looks for it */
  common: boolean
}

export type Engine = {
  /** Live publications alone. Throws SearchTooSlow. */
  find: (request: Request) => Promise<Hits>
  /** Which of these words of texts the terms mean, each with its language; by the index of the word. */
  meant: (
    terms: readonly Term[],
    languages: readonly string[],
    words: readonly { word: string; language: string }[],
  ) => Promise<Set<number>>
  /** For those of these words that no publication ever had: words much like them, the nearest first. */
  nearest: (words: readonly string[]) => Promise<Map<string, string[]>>
}

/** It took longer than a search may. */
export class SearchTooSlow extends Error {
  override name = 'SearchTooSlow'
}
