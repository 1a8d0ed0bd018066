/**
 * An article's text as HTML for feed readers: the same nodes and marks that components/site/text.tsx knows. A claim is
 * plain words with its number behind them, which leads to what it rests on in the piece itself.
 */
import { endsOf, type NumberedClaim } from '#lib/site/claims'
import { languageOf } from '#lib/site/languages'
import { tallyIn } from '#lib/site/tally'
import { numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
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

type Notes = {
  claims: readonly NumberedClaim[]
  /** The piece's own address, whole */
  url: string
  language: string
  words: Words
}

/** Standfirst, text, and how the piece is sourced; the headline is the item's title. */
export function textToHtml(text: ArticleText, notes: Notes): string {
  const ends = endsOf(text, notes.claims)
  function html(node: TextNode): string {
    if (node.text !== undefined) return run(node) + number(ends.get(node), notes)
    const inner = (node.content ?? []).map(html).join('')
    return elements[node.type]?.(inner, node) ?? inner
  }
  const [, standfirst, ...blocks] = text.content
  const opening = standfirst ? html(standfirst) : ''
  return (opening ? `<p><strong>${opening}</strong></p>` : '') + blocks.map(html).join('') + sources(notes)
}

const run = (node: TextNode) =>
  (node.marks ?? []).reduce((inner, mark) => marks[mark.type]?.(inner, mark) ?? inner, escaped(node.text ?? ''))

function number(at: number | undefined, { url, words }: Notes): string {
  return at === undefined ? '' : `<sup><a href="${escaped(url)}#source-${at}">${numeral(words, at)}</a></sup>`
}

function sources({ claims, url, language, words }: Notes): string {
  if (claims.length === 0) return ''
  const { lang } = languageOf(words.language, language)
  const said = [escaped(tallyIn(words, claims)), `<a href="${escaped(url)}#sources">${escaped(words.sources)}</a>`]
  return `<p${lang ? ` lang="${lang}"` : ''}>${said.filter(Boolean).join(' ')}</p>`
}
