/** Reads an OpenDocument text (.odt). */

import { Refusal } from '#lib/errors'
import type { Archive } from '#lib/intake/documents/archive'
import { captionParagraph } from '#lib/intake/documents/captions'
import { type Document, emptyDocument, leaveOut } from '#lib/intake/documents/document'
import { areDeleted } from '#lib/intake/documents/marks'
import { block, heading, paragraph, saysNothing } from '#lib/intake/documents/nodes'
import { odtChanges } from '#lib/intake/documents/opendocument/changes'
import { OdtStyles } from '#lib/intake/documents/opendocument/styles'
import { OdtWords } from '#lib/intake/documents/opendocument/words'
import { type ReadCell, tableNodes } from '#lib/intake/documents/tables'
import { childNamed, elements, textIn, type XmlElement, xmlTree } from '#lib/intake/documents/xml'
import { message } from '#lib/messages/message'
import type { TextNode } from '#lib/text/json'
import { tableBounds } from '#lib/text/table-grid'

export function readOpenDocument(archive: Archive): Document {
  if (/encryption-data/.test(archive.part('META-INF/manifest.xml') ?? ''))
    throw new Refusal(message('documents.password'))
  const source = archive.part('content.xml')
  const content = source === null ? undefined : xmlTree(source)
  const text = childNamed(childNamed(content, 'office:body'), 'office:text')
  if (!content || !text) throw new Refusal(message('documents.damaged'))
  const styles = archive.part('styles.xml')
  return new OdtReader(new OdtStyles([styles === null ? null : xmlTree(styles), content]), text, archive).document
}

/** Lists of contents and indices: the headings and pages of another lay-out */
const contents =
  /^text:(table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/

class OdtReader {
  readonly document = emptyDocument()
  private readonly words: OdtWords
  private readonly styles: OdtStyles
  private depth = -1

  constructor(styles: OdtStyles, text: XmlElement, archive: Archive) {
    this.styles = styles
    this.words = new OdtWords(this.document, styles, archive, odtChanges(text), (element) => this.blocks(element))
    this.document.blocks = this.blocks(text)
  }

  private blocks = (parent: XmlElement): TextNode[] => {
    this.depth += 1
    const blocks = elements(parent).flatMap((element) => this.block(element))
    this.depth -= 1
    return blocks
  }

  private block(element: XmlElement): TextNode[] {
    const { name } = element
    if (name === 'text:p' || name === 'text:h') return this.paragraph(element)
    if (name === 'text:list') return this.list(element, element.attrs['text:style-name'], 0)
    if (name === 'table:table') return this.table(element)
    if (name === 'text:section' || name === 'text:numbered-paragraph')
      return elements(element).flatMap((child) => this.block(child))
    if (contents.test(name)) leaveOut(this.document, 'contents')
    if (name === 'text:change-start' || name === 'text:change-end') this.words.markChange(element)
    if (name === 'text:change') return this.paragraph({ name: 'text:p', attrs: {}, children: [element] })
    if (name === 'draw:frame') return this.paragraph({ name: 'text:p', attrs: {}, children: [element] })
    return []
  }

  private paragraph(element: XmlElement): TextNode[] {
    const outside = this.words.boxes
    this.words.boxes = []
    const { before, own, behind } = this.parted(element)
    const content = this.words.of(own)
    const boxes = this.words.boxes
    this.words.boxes = outside
    const isSaid = !saysNothing(content)
    if (isSaid && this.words.isPuttingIn) leaveOut(this.document, 'structure')
    return [...before, ...(isSaid ? this.placed(content, element) : []), ...boxes, ...behind]
  }

  /** A paragraph without the whole ones that were deleted beside it. */
  private parted(element: XmlElement): { before: TextNode[]; own: XmlElement; behind: TextNode[] } {
    const children = [...element.children]
    const taken = (at: number, side: 'before' | 'behind') => {
      const child = children.at(at)
      const isChange = typeof child === 'object' && child.name === 'text:change'
      const deleted = isChange ? this.words.deletedBeside(child, side) : null
      if (deleted) children.splice(at, 1)
      return deleted ?? []
    }
    const before = taken(0, 'before')
    const behind = taken(-1, 'behind')
    return { before, own: { ...element, children }, behind }
  }

  private placed(content: TextNode[], { name, attrs }: XmlElement): TextNode[] {
    const style = attrs['text:style-name']
    const role = this.styles.role(style)
    const dir = this.styles.dir(style)
    const isHead = this.depth === 0 && !areDeleted(content)
    if (isHead && role?.kind === 'title' && this.document.headline.length === 0) {
      this.document.headline = content
      return []
    }
    if (isHead && role?.kind === 'subtitle' && this.document.standfirst.length === 0) {
      this.document.standfirst = content
      return []
    }
    if (name === 'text:h') return [heading(Math.max(1, Number(attrs['text:outline-level']) || 1), content, dir)]
    if (role?.kind === 'heading') return [heading(role.level, content, dir)]
    if (role?.kind === 'title' || role?.kind === 'subtitle') return [heading(1, content, dir)]
    // The frame of a picture stands in the paragraph of its caption.
    if (role?.kind === 'caption') return [captionParagraph('after', content, dir)]
    const node = paragraph(content, dir)
    return [role?.kind === 'quote' ? block('blockquote', [node]) : node]
  }

  /** Headings that are numbered stand in lists, too. */
  private list(list: XmlElement, style: string | undefined, level: number): TextNode[] {
    const items: TextNode[] = []
    const headings: TextNode[] = []
    let start: number | null = null
    for (const item of elements(list)) {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue
      if (start === null) start = Number(item.attrs['text:start-value'] ?? 1)
      const inner = elements(item).flatMap((child) =>
        child.name === 'text:list'
          ? this.list(child, child.attrs['text:style-name'] ?? style, level + 1)
          : this.block(child),
      )
      headings.push(...inner.filter(({ type }) => type === 'heading'))
      const others = inner.filter(({ type }) => type !== 'heading')
      if (others.length > 0) items.push({ type: 'listItem', content: others })
    }
    if (items.length === 0) return headings
    const ordered = this.styles.isOrdered(style, level)
    const first = start !== null && Number.isInteger(start) && start >= 0 && start <= 99_999 ? start : 1
    const node = {
      type: ordered ? 'orderedList' : 'bulletList',
      ...(ordered && { attrs: { start: first } }),
      content: items,
    }
    return [...headings, node]
  }

  private table(table: XmlElement): TextNode[] {
    const header = childNamed(table, 'table:table-header-rows')
    const rows = rowsIn(table).map((row) => this.cells(row))
    return tableNodes(
      rows.filter((row) => row.length > 0),
      header !== undefined,
    )
  }

  private cells(row: XmlElement): ReadCell[] {
    return elements(row).flatMap((cell): ReadCell[] => {
      if (cell.name !== 'table:table-cell') return []
      const count = (name: string, most: number) => Math.min(Math.max(Number(cell.attrs[name]) || 1, 1), most)
      const read = {
        blocks: this.blocks(cell),
        colspan: count('table:number-columns-spanned', 1_000),
        rowspan: count('table:number-rows-spanned', 1_000),
      }
      // A spreadsheet's empty cells are said once, with their number: a million of them are nothing.
      return Array.from({ length: count('table:number-columns-repeated', tableBounds.columns + 1) }, () => read)
    })
  }
}

function rowsIn(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((child) => {
    if (child.name !== 'table:table-row')
      return /^table:table-(header-)?rows$|^table:table-row-group$/.test(child.name) ? rowsIn(child) : []
    // A spreadsheet says its empty rows once, with their number.
    if (textIn(child).trim() === '') return [child]
    const repeated = Math.min(Math.max(Number(child.attrs['table:number-rows-repeated']) || 1, 1), tableBounds.rows + 1)
    return Array.from({ length: repeated }, () => child)
  })
}
