/** Guesses by its words whether a name is that of a person, an organisation, a place …; a person confirms it. */
import nlp from 'compromise/two'
import type { SourceKind } from '#lib/generated/prisma/enums'
import {
  datasetWords,
  documentWords,
  knownOutlets,
  organisationWords,
  outletWords,
} from '#lib/intake/languages/en/name-words'
import { isAllCapitals } from '#lib/intake/reading/line-shape'

export type NameKind = Exclude<SourceKind, 'social_post' | 'event'> | 'place'

const placeWords = new Set(
  (
    'province district valley river city region county sea gulf strait straits island islands mountains republic kingdom ' +
    'emirate emirates bay ocean border lake desert peninsula coast'
  ).split(' '),
)
const placeStarts = new Set(
  'port north south east west central northern southern eastern western upper lower mount lake'.split(' '),
)

const byWord: readonly (readonly [ReadonlySet<string>, NameKind])[] = [
  [outletWords, 'outlet'],
  [organisationWords, 'organisation'],
  [documentWords, 'document'],
  [datasetWords, 'dataset'],
  [placeWords, 'place'],
]

const kindByWord = (word: string) => byWord.find(([words]) => words.has(word))?.[1] ?? null

/** In “Ministry of the Sea” the first word says most, in “Press Council” the last; then the others from the front. */
function kindByWords(words: readonly string[]): NameKind | null {
  const named = words.includes('of') || words.includes('for') ? words : [...words.slice(-1), ...words]
  const kind = named.map(kindByWord).find((told) => told !== null) ?? null
  return kind ?? (placeStarts.has(words[0] ?? '') ? 'place' : null)
}

function kindByLexicon(name: string): NameKind | null {
  const doc = nlp(name)
  if (doc.has('^#Place+$')) return 'place'
  if (doc.has('^#Organization+$')) return 'organisation'
  const words = name.split(' ').length
  return words > 1 && words < 5 && doc.has('^#FirstName') ? 'person' : null
}

/** By the words in the name, then by a lexicon of names. Null when nothing tells. */
export function kindOfName(name: string): NameKind | null {
  const words = name.toLowerCase().split(/[\s-]+/u)
  if (knownOutlets.has(name.toLowerCase())) return 'outlet'
  const last = words.at(-1) ?? ''
  if (nlp(last).has('#Demonym')) return null
  const told = words.length > 1 ? kindByWords(words) : null
  if (told) return told
  if (words.length === 1 && isAllCapitals(name) && name.length > 1) return 'organisation'
  return kindByLexicon(name)
}
