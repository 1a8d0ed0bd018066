/** An article's text as HTML for feed readers: the same nodes and marks that components/site/text.tsx knows, claims as plain words. */
import { escaped } from '#lib/site/xml'
import type { ArticleText, TextMark, TextNode } from '#lib/text/json'
import { isSafeHref } from '#lib/text/link'

const elements: Record<string, (inner: string, node: TextNode) => string> = {
  paragraph: (inner) => `<p>${inner}</p>`,
  heading: (inner, node) => (node.attrs?.level === 3 ? `<h3>${inner}</h3>` : `<h2>${inner}</h2>`),
  bulletList: (inner) => `<ul>${inner}</ul>`,
  orderedList: (inner, node) => `<ol start="${Number(node.attrs?.start) || 1}">${inner}</ol>`,
  listItem: (inner) => `<li>${inner}</li>`,
  blockquote: (inner) => `<blockquote>${inner}</blockquote>`,
  horizontalRule: () => '<hr>',
  hardBreak: () => '<br>',
}

const marks: Record<string, (inner: string, mark: TextMark) => string> = {
  bold: (inner) => `<strong>${inner}</strong>`,
  italic: (inner) => `<em>${inner}</em>`,
  link: (inner, mark) => (isSafeHref(mark.attrs?.href) ? `<a href="${escaped(mark.attrs.href)}">${inner}</a>` : inner),
}

function html(node: TextNode): string {
  if (node.text !== undefined)
    return (node.marks ?? []).reduce((inner, mark) => marks[mark.type]?.(inner, mark) ?? inner, escaped(node.text))
  const inner = (node.content ?? []).map(html).join('')
  return elements[node.type]?.(inner, node) ?? inner
}

/** Standfirst and text; the headline is the item's title. */
export function textToHtml(text: ArticleText): string {
  const [, standfirst, ...blocks] = text.content
  const words = standfirst ? html(standfirst) : ''
  return (words ? `<p><strong>${words}</strong></p>` : '') + blocks.map(html).join('')
}
