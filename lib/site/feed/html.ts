/**
 * An article's text as HTML for feed readers. A claim is plain words with its number behind them, which leads to what it
 * rests on in the article itself.
 */
import { endsOf, type NumberedClaim } from '#lib/site/claims'
import { languageOf } from '#lib/site/languages'
import { tallyIn } from '#lib/site/tally'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { escaped } from '#lib/site/xml'
import type { ArticleText } from '#lib/text/json'
import type { MarkupAttributes, Tag } from '#lib/text/markup'
import { render, type Target } from '#lib/text/render'

type Notes = {
  claims: readonly NumberedClaim[]
  /** The article's own address, whole */
  url: string
  language: string
  words: Words
}

/** Standfirst, text, and how the article is sourced; the headline is the item's title. */
export function textToHtml(text: ArticleText, notes: Notes): string {
  const ends = endsOf(text, notes.claims)
  const feed: Target<string> = {
    words: escaped,
    element,
    sequence: (parts) => parts.join(''),
    run: (node, marked) => marked + number(ends.get(node), notes),
    card: ({ title, provider, href }) =>
      `<p><a href="${escaped(href)}">${escaped(title ?? filled(notes.words.embedOf, { provider }))}</a></p>`,
  }
  const [, standfirst, ...blocks] = text.content
  const opening = standfirst ? render(standfirst, feed) : ''
  const body = blocks.map((block) => render(block, feed)).join('')
  return (opening ? `<p><strong>${opening}</strong></p>` : '') + body + sources(notes)
}

const withoutEnd: ReadonlySet<Tag> = new Set(['br', 'hr', 'img', 'source', 'wbr'])

function element(tag: Tag, { rel: _, ...attributes }: MarkupAttributes, children: readonly string[]): string {
  // `rel` is about pages of this site, and a feed is read elsewhere.
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  return `<${tag}${named.join('')}>${withoutEnd.has(tag) ? '' : `${children.join('')}</${tag}>`}`
}

function number(at: number | undefined, { url, words }: Notes): string {
  return at === undefined ? '' : `<sup><a href="${escaped(url)}#source-${at}">${numeral(words, at)}</a></sup>`
}

function sources({ claims, url, language, words }: Notes): string {
  if (claims.length === 0) return ''
  const { lang } = languageOf(words.language, language)
  const said = [escaped(tallyIn(words, claims)), `<a href="${escaped(url)}#sources">${escaped(words.sources)}</a>`]
  return `<p${lang ? ` lang="${lang}"` : ''}>${said.filter(Boolean).join(' ')}</p>`
}
