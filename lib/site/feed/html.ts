/**
 * An article's text as HTML for feed readers. A claim is plain words with its number behind them, which leads to what it
 * rests on in the article itself.
 */
import { endsOf, type NumberedClaim } from '#lib/site/claims'
import { creditOf, type ShownFile } from '#lib/site/files'
import { footnoteLetter, gatherFootnotes } from '#lib/site/footnotes'
import { languageOf } from '#lib/site/languages'
import { type ShownLead, type ShownPicture, sourcesOf } from '#lib/site/pictures'
import { absolute } from '#lib/site/site'
import { tallyIn } from '#lib/site/tally'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { escaped } from '#lib/site/xml'
import { footnoteOf } from '#lib/text/footnotes'
import type { ArticleText } from '#lib/text/json'
import type { MarkupAttributes, Tag } from '#lib/text/markup'
import { paragraphsOf, type TextMedia } from '#lib/text/media'
import type { TextPicture } from '#lib/text/picture'
import { render, type Target } from '#lib/text/render'

type Notes = {
  claims: readonly NumberedClaim[]
  pictures: readonly ShownPicture[]
  /** At the head of the text */
  lead?: ShownLead | null
  files: readonly ShownFile[]
  /** The article's own address, whole */
  url: string
  language: string
  words: Words
}

/** Standfirst, text, and how the article is sourced; the headline is the item's title. */
export function textToHtml(text: ArticleText, notes: Notes): string {
  const ends = endsOf(text, notes.claims)
  const gathered = gatherFootnotes<string>()
  const feed: Target<string> = {
    words: escaped,
    element,
    sequence: (parts) => parts.join(''),
    card: ({ title, provider, href }) =>
      `<p><a href="${escaped(href)}">${escaped(title ?? filled(notes.words.embedOf, { provider }))}</a></p>`,
    picture: (picture) => pictureHtml(picture, notes),
    gallery: ({ caption, pictures }) =>
      pictures.map((picture) => pictureHtml(picture, notes)).join('') + (caption ? `<p>${escaped(caption)}</p>` : ''),
    media: (media) => mediaHtml(media, notes),
    framed: (inner) => inner,
    chart: ({ unit }, table) => table.whole() + (unit === null ? '' : `<p><small>${escaped(unit)}</small></p>`),
    run: (node, marked) => {
      const note = footnoteOf(node)
      if (note === null) return marked + number(ends.get(node), notes)
      const begun = gathered.add(note, marked)
      return begun === null ? '' : footnoteMark(begun, notes)
    },
  }
  const [, standfirst, ...blocks] = text.content
  const opening = standfirst ? render(standfirst, feed) : ''
  const body = blocks.map((block) => render(block, feed)).join('')
  return (
    (opening ? `<p><strong>${opening}</strong></p>` : '') +
    leadHtml(notes) +
    body +
    footnotes(gathered.all(), notes) +
    sources(notes)
  )
}

function leadHtml({ lead, ...notes }: Notes): string {
  if (!lead) return ''
  const { id: file, alt, caption } = lead
  const pictures = [{ ...lead, ...lead.article }]
  return pictureHtml({ file, alt, caption }, { ...notes, lead, pictures })
}

/** By whole addresses: a feed is read elsewhere. */
function pictureHtml({ file, alt, caption }: Omit<TextPicture, 'placement'>, { pictures, words }: Notes): string {
  const shown = pictures.find(({ id }) => id === file)
  const sources = shown && sourcesOf(shown)
  if (!sources) return caption || alt ? `<p>${escaped(caption || alt || '')}</p>` : ''
  const { whole, src } = sources
  const credit = shown.credit ? `<small>${escaped(filled(words.pictureBy, { name: shown.credit }))}</small>` : ''
  const told = [escaped(caption ?? ''), credit].filter(Boolean).join(' ')
  const img = `<img src="${escaped(absolute(src))}" alt="${escaped(alt ?? '')}" width="${whole.width}" height="${whole.height}">`
  return `<figure>${img}${told && `<figcaption>${told}</figcaption>`}</figure>`
}

/** A link to the file, and what is said in it: players of feeds take the enclosure, readers have the words. */
function mediaHtml(media: TextMedia, { files, words }: Notes): string {
  const shown = files.find(({ id, form }) => id === media.file && form === media.form)
  const title = escaped(media.title ?? words[media.form])
  const linked = shown ? `<a href="${escaped(absolute(shown.path))}">${title}</a>` : title
  const name = shown ? creditOf(shown) : ''
  const credit = name ? ` <small>${escaped(filled(words.mediaBy, { name }))}</small>` : ''
  const said = media.form === 'sound' && media.transcript ? paragraphsOf(media.transcript) : []
  const told = said.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('')
  return `<p>${linked}${credit}</p>${told && `<blockquote>${told}</blockquote>`}`
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

function footnoteMark(at: number, { url, words }: Notes): string {
  return `<sup><a href="${escaped(url)}#footnote-${at}">${footnoteLetter(words, at)}</a></sup>`
}

function footnotes(all: readonly { number: number; parts: string[] }[], { language, words }: Notes): string {
  if (all.length === 0) return ''
  const { lang } = languageOf(words.language, language)
  const told = all.map(({ number, parts }) => `<p><sup>${footnoteLetter(words, number)}</sup> ${parts.join('')}</p>`)
  return `<h2${lang ? ` lang="${lang}"` : ''}>${escaped(words.footnotes)}</h2>${told.join('')}`
}

function sources({ claims, url, language, words }: Notes): string {
  if (claims.length === 0) return ''
  const { lang } = languageOf(words.language, language)
  const said = [escaped(tallyIn(words, claims)), `<a href="${escaped(url)}#sources">${escaped(words.sources)}</a>`]
  return `<p${lang ? ` lang="${lang}"` : ''}>${said.filter(Boolean).join(' ')}</p>`
}
