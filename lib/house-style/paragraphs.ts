/** The paragraphs of a text as the matcher takes them. */
import type { Paragraph } from '#lib/house-style/matcher'
import type { ArticleText, TextNode } from '#lib/text/json'

const quotes: readonly string[] = ['blockquote', 'pullQuote']

export function paragraphsOf(text: ArticleText): Paragraph[] {
  const found: Paragraph[] = []
  const walk = (node: TextNode, isQuote: boolean): void => {
    const content = node.content ?? []
    const inQuote = isQuote || quotes.includes(node.type)
    if (content.some(({ text: words }) => words !== undefined))
      found.push({ text: content.map(({ text: words }) => words ?? '\n').join(''), isQuote: inQuote })
    else for (const child of content) walk(child, inQuote)
  }
  for (const node of text.content) walk(node, false)
  return found
}
