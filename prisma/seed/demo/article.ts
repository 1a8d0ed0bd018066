/** From the words of a demo piece to an article's text and the claims marked in it. */
import { embedFromAddress } from '#lib/text/embeds/from-address'
import type { ArticleText, TextNode } from '#lib/text/json'
import { validateText } from '#lib/text/validate'
import { outlines } from './outlines.ts'
import { type DemoArticle, picturedIn } from './piece.ts'

export type DemoClaim = { id: string; text: string; keys: string[] }

const markedPattern = /\{([^}]+)\}\[([^\]]+)\]|\^\[([^\]]+)\]/g

function inline(line: string, claims: DemoClaim[], newId: () => string): TextNode[] {
  const nodes: TextNode[] = []
  let from = 0
  for (const found of line.matchAll(markedPattern)) {
    const [whole, text = '', keys = '', note] = found
    if (found.index > from) nodes.push({ type: 'text', text: line.slice(from, found.index) })
    const id = newId()
    if (note !== undefined) nodes.push({ type: 'text', text: note, marks: [{ type: 'footnote', attrs: { id } }] })
    else {
      claims.push({ id, text, keys: keys === '?' ? [] : keys.split(',') })
      nodes.push({ type: 'text', text, marks: [{ type: 'claim', attrs: { id } }] })
    }
    from = found.index + whole.length
  }
  if (from < line.length) nodes.push({ type: 'text', text: line.slice(from) })
  return nodes
}

/** The ids of pictures by their keys */
type PictureIds = ReadonlyMap<string, { id: string; alt: string | null; caption: string | null }>

function block(source: string, claims: DemoClaim[], newId: () => string, pictures: PictureIds): TextNode[] {
  if (source.startsWith('! ')) return picture(source.slice(2), pictures)
  return [words(source, claims, newId)]
}

function words(source: string, claims: DemoClaim[], newId: () => string): TextNode {
  if (source.startsWith('@ ')) return embed(source.slice(2))
  if (source.startsWith('| ')) return factBox(source.slice(2).split('\n'), claims, newId)
  if (source.startsWith('~ ')) return chart(source.slice(2).split('\n'), claims, newId)
  if (source.startsWith('= ')) return table(source.slice(2).split('\n'), claims, newId)
  const joined = source.replaceAll('\n', ' ')
  if (joined.startsWith('## '))
    return { type: 'heading', attrs: { level: 2 }, content: inline(joined.slice(3), claims, newId) }
  if (joined.startsWith('>> ')) return { type: 'pullQuote', content: inline(joined.slice(3), claims, newId) }
  if (joined.startsWith('> '))
    return { type: 'blockquote', content: [{ type: 'paragraph', content: inline(joined.slice(2), claims, newId) }] }
  return { type: 'paragraph', content: inline(joined, claims, newId) }
}

/** Nothing where it was not drawn. */
function picture(source: string, pictures: PictureIds): TextNode[] {
  const { key, alt, caption } = picturedIn(source.replaceAll('\n', ' '))
  const known = pictures.get(key)
  if (!known) return []
  const said = caption ?? known.caption
  return [{ type: 'image', attrs: { file: known.id, alt: alt ?? known.alt ?? '', ...(said && { caption: said }) } }]
}

/** An address, and its title behind a stroke: `@ https://… | The eleven seconds`. */
function embed(source: string): TextNode {
  const [address = '', title] = source.split(' | ')
  const found = embedFromAddress(address)
  if (!found) throw new Error(`“${address}” names no provider of embeds.`)
  return { type: 'embed', attrs: { what: found.what, ...(title && { title }) } }
}

/** Its first line is its subhead, each other a paragraph. */
function factBox([subhead = '', ...lines]: string[], claims: DemoClaim[], newId: () => string): TextNode {
  const title = { type: 'heading', attrs: { level: 3 }, content: inline(subhead, claims, newId) }
  const paragraphs = lines.map((line) => ({ type: 'paragraph', content: inline(line, claims, newId) }))
  return { type: 'factBox', content: [title, ...paragraphs] }
}

/** Its first line is its caption, the second its header row; each first cell is a header as well. */
function table([caption = '', ...lines]: string[], claims: DemoClaim[], newId: () => string): TextNode {
  const rows = lines.map((line) => ({
    type: 'tableRow',
    content: line.split(/ ?\| ?/).map((cell) => filled('tableCell', inline(cell.trim(), claims, newId))),
  }))
  return {
    type: 'table',
    attrs: { headerRow: true, headerColumn: true },
    content: [filled('tableCaption', inline(caption, claims, newId)), { type: 'tableRows', content: rows }],
  }
}

/** Its first line: `line | billion crowns | The reserves fall …`, of a map with its outline behind that. Decimals follow a point. */
function chart([first = '', ...lines]: string[], claims: DemoClaim[], newId: () => string): TextNode {
  const [kind = '', unit = '', description = '', outline] = first.split(' | ')
  const made = table(lines, claims, newId)
  const said = { chart: kind, chartDecimals: 'point', chartUnit: unit, chartDescription: description }
  const chartOutline = outline === undefined ? undefined : outlines[outline]
  if (outline !== undefined && !chartOutline) throw new Error(`“${outline}” is no outline.`)
  return { ...made, attrs: { ...made.attrs, ...said, ...(chartOutline && { chartOutline }) } }
}

const filled = (type: string, content: TextNode[]): TextNode => (content.length > 0 ? { type, content } : { type })

const line = (type: string, text: string): TextNode => (text ? { type, content: [{ type: 'text', text }] } : { type })

export function written(
  article: DemoArticle,
  newId: () => string,
  pictures: PictureIds = new Map(),
): { text: ArticleText; claims: DemoClaim[] } {
  const claims: DemoClaim[] = []
  const blocks = article.body
    .trim()
    .split(/\n\s*\n/)
    .flatMap((one) => block(one.trim(), claims, newId, pictures))
  const content = [line('headline', article.headline), line('standfirst', article.standfirst), ...blocks]
  return { text: validateText({ type: 'doc', content }), claims }
}
