/** What the newsroom writes and what it does not: rules about words, each with its reason and what to write instead. */
import type { StyleKind, StyleSeverity } from '#lib/generated/prisma/enums'

export type StyleRule = {
  id: string
  /** BCP 47, for texts in this language and its varieties; empty: in all */
  language: string
  kind: StyleKind
  /** The words, or the pattern as RE2 writes it */
  term: string
  explanation: string
  /** Best first; none where the sentence has to be written anew. Those of a pattern may name its groups: $1 */
  suggestions: readonly string[]
  severity: StyleSeverity
  /** Also in what others say: between quotation marks and in quotes */
  inQuotes: boolean
  caseSensitive: boolean
}

/** Whether a rule is about texts of this language: `es` is about `es-MX`, too. */
export const isAbout = ({ language }: Pick<StyleRule, 'language'>, textLanguage: string): boolean =>
  language === '' || textLanguage === language || textLanguage.startsWith(`${language}-`)
