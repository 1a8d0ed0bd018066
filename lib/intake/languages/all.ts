/** The languages in which sources are looked for. */
import { cues as arCues } from '#lib/intake/languages/ar/cues'
import { names as arNames } from '#lib/intake/languages/ar/name-words'
import { cues as deCues } from '#lib/intake/languages/de/cues'
import { names as deNames } from '#lib/intake/languages/de/name-words'
import { nominative } from '#lib/intake/languages/de/nominative'
import { cues as enCues } from '#lib/intake/languages/en/cues'
import { names as enNames } from '#lib/intake/languages/en/name-words'
import { cues as esCues } from '#lib/intake/languages/es/cues'
import { names as esNames } from '#lib/intake/languages/es/name-words'
import { cues as faCues } from '#lib/intake/languages/fa/cues'
import { names as faNames } from '#lib/intake/languages/fa/name-words'
import { cues as frCues } from '#lib/intake/languages/fr/cues'
import { names as frNames } from '#lib/intake/languages/fr/name-words'
import { normOf } from '#lib/intake/languages/norm'
import type { Language } from '#lib/intake/languages/tables'
import { cues as urCues } from '#lib/intake/languages/ur/cues'
import { names as urNames } from '#lib/intake/languages/ur/name-words'

const capitals = { normal: normOf, capitals: true, nounsToo: false, elides: false, dropsSubject: false } as const
const noCapitals = { normal: normOf, capitals: false, nounsToo: false, elides: false } as const

export const english: Language = { code: 'en', cues: enCues, names: enNames, ...capitals, order: 'subject-verb' }

const all: readonly Language[] = [
  english,
  { code: 'fr', cues: frCues, names: frNames, ...capitals, elides: true, order: 'subject-verb' },
  { code: 'es', cues: esCues, names: esNames, ...capitals, dropsSubject: true, order: 'either' },
  { code: 'de', cues: deCues, names: deNames, ...capitals, nounsToo: true, order: 'either', nominative },
  { code: 'ar', cues: arCues, names: arNames, ...noCapitals, dropsSubject: true, order: 'verb-subject' },
  { code: 'fa', cues: faCues, names: faNames, ...noCapitals, dropsSubject: true, order: 'verb-last' },
  { code: 'ur', cues: urCues, names: urNames, ...noCapitals, dropsSubject: false, order: 'verb-last', ergative: 'نے' },
]

const byCode = new Map(all.map((language) => [language.code, language]))

/** Null for a language in which nothing is looked for. */
export const languageTables = (code: string | null): Language | null => byCode.get(code ?? '') ?? null

const sampleLength = 20_000
const fewestWords = 20
// Spanish texts have 0.39 and more; Catalan and Galician ones, which share its small words, 0.35.
const commonEnough = 0.37
const lead = 1.4

/** The tables whose small words a text is full of; null where it is not, or where two languages come near. For texts too short for a sure guess. */
export function likelyTables(text: string): Language | null {
  const words =
    text
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return null
  const shares = all
    .filter(({ capitals: marked }) => marked)
    .map((language) => ({
      language,
      share: words.filter((word) => language.names.functionWords.has(word)).length / words.length,
    }))
    .sort((one, other) => other.share - one.share)
  const [first, second] = shares
  return first && second && first.share >= commonEnough && first.share >= second.share * lead ? first.language : null
}
