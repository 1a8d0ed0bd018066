/** Guesses by its words whether a name is that of a person, an organisation, a place …; a person confirms it. */
import nlp from 'compromise/two'
import type { SourceKind } from '#lib/generated/prisma/enums'
import { english } from '#lib/intake/languages/all'
import type { Language } from '#lib/intake/languages/tables'
import { isAllCapitals } from '#lib/intake/reading/line-shape'

export type NameKind = Exclude<SourceKind, 'social_post' | 'event'> | 'place'

const placeStarts = new Set(
  'port north south east west central northern southern eastern western upper lower mount lake'.split(' '),
)

function kindByWord(word: string, { names }: Language): NameKind | null {
  if (names.outlets.has(word)) return 'outlet'
  if (names.bodies.has(word) || names.bodyEnds?.test(word)) return 'organisation'
  if (names.documents.has(word) || names.documentEnds?.test(word)) return 'document'
  if (names.datasets.has(word)) return 'dataset'
  return names.places.has(word) ? 'place' : null
}

/** In “Ministry of the Sea” the first word says most, in “Press Council” the last; then the others from the front. */
function kindByWords(words: readonly string[], language: Language): NameKind | null {
  const headFirst = language.code !== 'en' || words.includes('of') || words.includes('for')
  const named = headFirst ? words : [...words.slice(-1), ...words]
  const kind = named.map((word) => kindByWord(word, language)).find((told) => told !== null) ?? null
  return kind ?? (language.code === 'en' && placeStarts.has(words[0] ?? '') ? 'place' : null)
}

function kindByLexicon(name: string): NameKind | null {
  const doc = nlp(name)
  if (doc.has('^#Place+$')) return 'place'
  if (doc.has('^#Organization+$')) return 'organisation'
  const words = name.split(' ').length
  return words > 1 && words < 5 && doc.has('^#FirstName') ? 'person' : null
}

/** By the words in the name, then, in English, by a lexicon of names. Null when nothing tells. */
export function kindOfName(name: string, language: Language = english): NameKind | null {
  const words = name.split(/[\s-]+/u).map(language.normal)
  if (language.names.knownOutlets.has(language.normal(name))) return 'outlet'
  const inEnglish = language.code === 'en'
  if (inEnglish && nlp(words.at(-1) ?? '').has('#Demonym')) return null
  const told = words.length > 1 ? kindByWords(words, language) : null
  if (told) return told
  if (words.length === 1 && isAllCapitals(name) && name.length > 1) return 'organisation'
  if (words.length > 1 && language.names.companyWords.has(words.at(-1) ?? '')) return 'organisation'
  if (/ & \p{Lu}/u.test(name)) return 'organisation'
  return inEnglish ? kindByLexicon(name) : null
}
