/** Reads HTML: a saved page, what a program exported, or what became of Markdown. Made harmless first, as a paste is. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { Refusal } from '#lib/errors'
import { type Document, emptyDocument, leaveOut } from '#lib/intake/documents/document'
import { bold, footnote, italic, linkTo, lowered, raised } from '#lib/intake/documents/marks'
import { block, heading, lineBreak, paragraph, saysNothing, words } from '#lib/intake/documents/nodes'
import { type ReadCell, tableNodes } from '#lib/intake/documents/tables'
import { bringPictures, keyIn, standsForPicture, withPictures } from '#lib/intake/documents/web/pictures'
import { message } from '#lib/messages/message'
import { isEmbedded } from '#lib/text/embeds/embed'
import { attributeOf, below, type Element, isElement, type Node } from '#lib/text/html-tree'
import { inertHtml } from '#lib/text/inert-html'
import type { TextMark, TextNode } from '#lib/text/json'
import { withWordLists } from '#lib/text/ms-word-lists'
import { isUuid } from '#lib/text/uuid'

/** Refuses more elements than a text can have. */
export function readHtml(source: string): Document {
  const document = emptyDocument()
  let pictures: ReadonlyMap<string, TextNode> = new Map()
  const inert = inertHtml(withWordLists(source), {
    prepare: (_, whole) => {
      pictures = bringPictures(whole, document)
      leaveOut(document, 'scripts', [...below(whole)].filter((node) => isNamed(node, 'script')).length)
    },
    finish: () => {},
    count: () => {},
    isOver: () => false,
  })
  if (inert === null) throw new Refusal(message('documents.tooDeep'))
  const body = bodyOf(parse(inert))
  const main = body && mainOf(body)
  if (main) document.blocks = withPictures(blocksIn(main, []), pictures)
  return document
}

const isNamed = (node: Node, tag: string) => isElement(node) && node.tagName === tag

const bodyOf = (tree: DefaultTreeAdapterTypes.Document): Element | null => {
  for (const node of below(tree)) if (isElement(node) && node.tagName === 'body') return node
  return null
}

/** The one article, or the one main part, of a page; else all of it. */
function mainOf(body: Element): Element {
  for (const tag of ['article', 'main']) {
    const found = [...below(body)].filter((node): node is Element => isElement(node) && node.tagName === tag)
    if (found.length === 1 && found[0]) return found[0]
  }
  return body
}

/** Around the piece, on a page. */
const around = new Set(['nav', 'footer', 'form', 'button', 'noscript'])
const inline = new Map<string, TextMark>([
  ['b', bold],
  ['strong', bold],
  ['i', italic],
  ['em', italic],
  ['cite', italic],
  ['sup', raised],
  ['sub', lowered],
])
const containers = new Set(
  'div section article main header aside figure figcaption details summary address dl dt dd center fieldset hgroup body html table tbody thead tfoot tr td th caption li pre'.split(
    ' ',
  ),
)

const dirOf = (element: Element): 'ltr' | 'rtl' | null => {
  const dir = attributeOf(element, 'dir')?.toLowerCase()
  return dir === 'ltr' || dir === 'rtl' ? dir : null
}

/** Loose words between blocks are paragraphs. */
function blocksIn(parent: Element, marks: readonly TextMark[]): TextNode[] {
  const blocks: TextNode[] = []
  let loose: TextNode[] = []
  const close = () => {
    if (!isEmpty(loose)) blocks.push(paragraph(loose, dirOf(parent)))
    loose = []
  }
  for (const node of parent.childNodes) {
    const found = isElement(node) ? blockOf(node, marks) : null
    if (found) {
      close()
      blocks.push(...found)
    } else loose.push(...wordsOf(node, marks))
  }
  close()
  return blocks
}

/** Null for what stands among words. */
function blockOf(element: Element, marks: readonly TextMark[]): TextNode[] | null {
  const { tagName } = element
  if (around.has(tagName)) return []
  const embed = attributeOf(element, 'data-embed')
  if (isEmbedded(embed)) return [{ type: 'embed', attrs: { what: embed } }]
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  if (level) return textblock(element, marks, (content) => heading(Number(level), content, dirOf(element)))
  if (tagName === 'p') return textblock(element, marks, (content) => paragraph(content, dirOf(element)))
  if (tagName === 'ul' || tagName === 'ol') return listOf(element, marks)
  if (tagName === 'blockquote') {
    const inner = blocksIn(element, marks)
    return inner.length > 0 ? [block('blockquote', inner)] : []
  }
  if (tagName === 'hr') return [block('horizontalRule', [])]
  if (tagName === 'table') return tableOf(element, marks)
  if (containers.has(tagName)) return blocksIn(element, marks)
  return holdsBlock(element) ? blocksIn(element, withMark(element, marks)) : null
}

function textblock(element: Element, marks: readonly TextMark[], make: (content: TextNode[]) => TextNode): TextNode[] {
  const content = element.childNodes.flatMap((node) => wordsOf(node, marks))
  return isEmpty(content) ? [] : [make(content)]
}

const isEmpty = (content: readonly TextNode[]) => saysNothing(content) && !content.some(standsForPicture)

function holdsBlock(element: Element): boolean {
  for (const node of below(element))
    if (isElement(node) && /^(p|h[1-6]|ul|ol|table|blockquote|div|section|article)$/.test(node.tagName)) return true
  return false
}

function listOf(list: Element, marks: readonly TextMark[]): TextNode[] {
  const items: TextNode[] = []
  for (const node of list.childNodes) {
    const content = isElement(node) ? itemOf(node, marks) : paragraphOf(wordsOf(node, marks))
    // A list directly in a list belongs to the point before it.
    const isInner = isElement(node) && /^[ou]l$/.test(node.tagName)
    const last = items.at(-1)
    if (isInner && last) last.content?.push(...content)
    else if (content.length > 0) items.push({ type: 'listItem', content })
  }
  if (items.length === 0) return []
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10)
  const attrs = { start: start >= 0 && start <= 99_999 ? start : 1 }
  return [
    list.tagName === 'ol' ? { type: 'orderedList', attrs, content: items } : { type: 'bulletList', content: items },
  ]
}

const itemOf = (element: Element, marks: readonly TextMark[]) =>
  element.tagName === 'li'
    ? blocksIn(element, marks)
    : (blockOf(element, marks) ?? paragraphOf(wordsOf(element, marks)))
const paragraphOf = (content: TextNode[]) => (isEmpty(content) ? [] : [paragraph(content)])

function tableOf(table: Element, marks: readonly TextMark[]): TextNode[] {
  const within = (tag: string) =>
    [...below(table)].filter((node): node is Element => isElement(node) && node.tagName === tag)
  const rows = within('tr').map((row) =>
    row.childNodes
      .filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName))
      .map((cell): ReadCell => {
        const span = (name: string) => Math.max(1, Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1)
        return { blocks: blocksIn(cell, marks), colspan: span('colspan'), rowspan: span('rowspan') }
      }),
  )
  const [caption] = within('caption')
  const says = caption ? caption.childNodes.flatMap((node) => wordsOf(node, marks)) : []
  return tableNodes(rows, attributeOf(table, 'data-header-row') !== undefined, saysNothing(says) ? [] : says)
}

function withMark(element: Element, marks: readonly TextMark[]): readonly TextMark[] {
  const id = attributeOf(element, 'data-footnote')
  if (isUuid(id)) return [...marks.filter(({ type }) => type !== 'footnote'), footnote(id)]
  // Google Docs puts a whole document into a `b` that says that it is none.
  const style = attributeOf(element, 'style') ?? ''
  const own =
    /font-weight:\s*(normal|400)/.test(style) && /^(b|strong)$/.test(element.tagName)
      ? undefined
      : inline.get(element.tagName)
  const styled = [
    ...(own ? [own] : []),
    ...(/font-weight:\s*(bold|[6-9]00)/.test(style) ? [bold] : []),
    ...(/font-style:\s*italic/.test(style) ? [italic] : []),
    ...(element.tagName === 'a' ? linkTo(attributeOf(element, 'href')) : []),
  ].filter(
    ({ type }, at, all) =>
      !marks.some((mark) => mark.type === type) && all.findIndex((mark) => mark.type === type) === at,
  )
  return styled.length > 0 ? [...marks, ...styled] : marks
}

function wordsOf(node: Node, marks: readonly TextMark[]): TextNode[] {
  if (!isElement(node))
    return 'value' in node && node.nodeName === '#text' ? words(node.value.replace(/[ \t\n\r\f]+/g, ' '), marks) : []
  if (node.tagName === 'br') return [lineBreak()]
  const picture = keyIn(node)
  if (picture !== null) return [{ type: 'image', attrs: { file: picture } }]
  if (around.has(node.tagName)) return []
  const own = withMark(node, marks)
  return node.childNodes.flatMap((child) => wordsOf(child, own))
}
