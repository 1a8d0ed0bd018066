/** Finds the links of a text that lead to pieces of this site. */
import { addressIn } from '#lib/page-links/address'
import { type RawText, walk } from '#lib/text/json'

/** To which pieces of this site a text links, each once, as words for their addresses. */
export const linksIn = (text: RawText, siteUrl: string): string[] => [
  ...new Set(
    [...walk(text)]
      .flatMap(({ node: { marks = [] } }) => marks)
      .flatMap(({ type, attrs }) => (type === 'link' ? (addressIn(attrs?.href, siteUrl) ?? []) : [])),
  ),
]
