/** What an agency puts before its text, in lines that somebody pasted. */
import { languageOf } from '#lib/intake/reading/language'
import { openingOf } from '#lib/intake/reading/opening'

const wire = ['date', 'dateline', 'byline'] as const
export type WirePart = { as: (typeof wire)[number]; words: string }

/** Only where a dateline stands, or a byline with a date: a date or a name alone begins other texts too. */
export function wirePartsOf(lines: readonly string[], today: string): WirePart[] {
  const { parts } = openingOf(lines, { today, language: languageOf(lines.join('\n\n')).code })
  const found = parts.flatMap(({ as, words }): WirePart[] => {
    const kind = wire.find((each) => each === as)
    return kind && words.trim() !== '' ? [{ as: kind, words: words.trim() }] : []
  })
  const has = (as: WirePart['as']) => found.some((part) => part.as === as)
  return has('dateline') || (has('byline') && has('date')) ? found : []
}
