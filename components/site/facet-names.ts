import type { Profile } from '#lib/generated/prisma/enums'
import { languageName } from '#lib/site/languages'
import type { Facet } from '#lib/site/search/asked'
import type { Words } from '#lib/site/words/shape'

/** What each facet is called. */
export const facetTitles = (words: Words): Record<Facet, string> => ({
  ...{ desk: words.desks, profile: words.kinds, topic: words.topics, author: words.authors },
  ...{ source: words.sourceIndex, language: words.languages, year: words.years },
})

/** What a value of it is called, where it has no name of its own. */
export function facetName(facet: Facet, value: string, words: Words): string {
  if (facet === 'profile') return words.profile[value as Profile]
  if (facet === 'language') return languageName(value)
  return new Intl.NumberFormat(words.language, { useGrouping: false }).format(Number(value))
}

/** Of which the value is its name as well */
export const isPlain = (facet: Facet): boolean => facet === 'profile' || facet === 'language' || facet === 'year'
