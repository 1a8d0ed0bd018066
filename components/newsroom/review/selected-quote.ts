/** The words that are selected in a page’s text, as a comment names them (lib/text/quote). */
import { longestQuote, type Quote, quoteOf } from '#lib/text/quote'

/** Parts of the page that hold words of the article, and within them what is no word of it: numbers of claims */
const holders = '[data-location="headline"], [data-location="standfirst"], [data-location="text"]'
const notWords = '.number, [data-not-text]'
const parting = new Set(['BR', 'P', 'H1', 'H2', 'H3', 'LI', 'BLOCKQUOTE', 'FIGURE', 'ASIDE', 'DIV', 'TD', 'TH', 'TR'])

/** Null where nothing is selected there, or more than a comment may be about. */
export function selectedQuote(article: Element, selection: Selection | null): Quote | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  let text = ''
  let from = -1
  let to = -1
  for (const holder of article.querySelectorAll(holders)) {
    const nodes = document.createTreeWalker(holder, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.matches(notWords) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    )
    text += '\n'
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof Element && parting.has(node.tagName)) text += '\n'
      if (!(node instanceof Text) || !range.intersectsNode(node)) {
        if (node instanceof Text) text += node.data
        continue
      }
      const start = node === range.startContainer ? range.startOffset : 0
      const end = node === range.endContainer ? range.endOffset : node.length
      if (from < 0) from = text.length + start
      to = text.length + end
      text += node.data
    }
  }
  if (from < 0 || to <= from || to - from > longestQuote) return null
  const quote = quoteOf(text, { from, to })
  return quote.quote.trim() === '' ? null : quote
}
