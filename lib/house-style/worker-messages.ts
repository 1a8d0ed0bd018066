import type { Match, Paragraph } from '#lib/house-style/matcher'
import type { StyleRule } from '#lib/house-style/rule'

/** First the rules, then paragraphs as they change, each under a number of the page’s own. */
export type ToWorker =
  | { rules: readonly StyleRule[]; language: string }
  | { paragraphs: readonly (Paragraph & { id: number })[] }

export type FromWorker = { found: readonly { id: number; matches: readonly Match[] }[] }
