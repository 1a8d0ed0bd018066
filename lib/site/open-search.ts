/** How browsers and programs search this site: OpenSearch 1.1 (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md). */
import { longestWords } from '#lib/site/search/asked'
import { absolute, site } from '#lib/site/site'
import type { Suggestion } from '#lib/site/suggestions/queries'
import { filled, wordsFor } from '#lib/site/words'
import { escaped } from '#lib/site/xml'

/** In characters, as the format has them */
const longestName = 16
const longestDescription = 1024

/** The address of a search, with this in the place of the words. */
export const searchTemplate = (words: string) => `${absolute('/search')}?q=${words}`

/** OpenSearch Suggestions 1.1 (https://github.com/dewitt/opensearch/blob/master/mediawiki/Specifications/OpenSearch/Extensions/Suggestions/1.1/Draft%201.wiki) */
export const suggestionsType = 'application/x-suggestions+json'

/** What was typed, then names, what each is, and where it leads. */
export function suggestionsAnswer(
  typed: string,
  suggestions: readonly Suggestion[],
): [string, string[], string[], string[]] {
  const words = wordsFor(site.language)
  const kindOf = (one: Suggestion): string => {
    if (one.of === 'topic') return words.tagKind[one.kind]
    if (one.of === 'source') return filled(words.source, { kind: words.sourceKind[one.kind] })
    return one.of === 'author' ? words.author : words.profile[one.kind]
  }
  const all = (of: (one: Suggestion) => string) => suggestions.map(of)
  return [typed, all(({ name }) => name), all(kindOf), all(({ path }) => absolute(path))]
}

const cut = (text: string, most: number) => [...text].slice(0, most).join('').trim()

export function openSearch(): string {
  const words = wordsFor(site.language)
  const about = filled(words.about, { name: site.name })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escaped(cut(site.name, longestName))}</ShortName>`,
    `<Description>${escaped(cut(about, longestDescription))}</Description>`,
    `<Url type="text/html" template="${escaped(searchTemplate('{searchTerms}'))}"/>`,
    `<Url type="${suggestionsType}" template="${escaped(`${absolute('/search/suggestions')}?q={searchTerms}`)}"/>`,
    `<Image width="192" height="192" type="image/png">${escaped(absolute('/icon-192.png'))}</Image>`,
    `<Query role="example" searchTerms="${escaped(cut(words.topics, longestWords))}"/>`,
    `<Language>${escaped(site.language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}
