/** What the search of the site asks of whatever finds its pieces: PostgreSQL here (lib/site/search-index), another engine by the same interface. */
import type { Tx } from '#lib/db'
import type { MomentKey } from '#lib/keyset-cursor'
import type { Card } from '#lib/site/card'
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

/** `text` as far as a passage of it may be shown */
export type Hit = { card: Card; text: string; score: number }

/** How many pieces stand under it; `name` and `slug` for what has them. */
export type FacetValue = { facet: Facet; value: string; count: number; name: string | null; slug: string | null }

export type Hits = {
  hits: Hit[]
  /** Where the next page begins: the last of these pieces; null where there is none */
  last: RankedKey | null
  /** Words of these pieces that the terms mean, each with its language, as they are compared (lib/text/search-form) */
  meant: { word: string; language: string }[]
  /** At most one more than are counted (mostCounted of lib/site/listing) */
  total: number
  /** The most frequent of each, of as many of the newest as are counted */
  facets: FacetValue[]
  /** Every word is so common in its language that nobody looks for it */
  common: boolean
}

/** What it reads of the database it reads in the transaction that it is given, which is bounded in time. */
export type Engine = {
  /** Live publications alone. */
  find: (tx: Tx, request: Request) => Promise<Hits>
  /** For those of these words that no publication ever had: words much like them, the nearest first. */
  nearest: (tx: Tx, words: readonly string[]) => Promise<Map<string, string[]>>
}

/** It took longer than a search may. */
export class SearchTooSlow extends Error {
  override name = 'SearchTooSlow'
}
