/** Reads a Word document (.docx): paragraphs, headings by style in any language, lists, tables, notes, changes and comments. */
import type { Archive } from '#lib/intake/documents/archive'
import { captionParagraph } from '#lib/intake/documents/captions'
import { type Document, emptyDocument, leaveOut } from '#lib/intake/documents/document'
import { type Flat, nestLists } from '#lib/intake/documents/list-nesting'
import { areDeleted, changed } from '#lib/intake/documents/marks'
import { block, heading, paragraph, saysNothing, words } from '#lib/intake/documents/nodes'
import type { StyleRole } from '#lib/intake/documents/style-names'
import { tableNodes } from '#lib/intake/documents/tables'
import { type Changes, changeBy, isChangeElement, noChanges, within } from '#lib/intake/documents/word/changes'
import { wordComments } from '#lib/intake/documents/word/comments'
import { type WordPackage, wordPackage } from '#lib/intake/documents/word/package'
import { isOn, settingOf } from '#lib/intake/documents/word/styles'
import { rowsOf } from '#lib/intake/documents/word/table'
import { WordWords } from '#lib/intake/documents/word/words'
import { allNamed, childNamed, elements, type XmlElement } from '#lib/intake/documents/xml'
import type { TextNode } from '#lib/text/json'

export function readWord(archive: Archive): Document {
  const document = emptyDocument()
  const parts = wordPackage(archive)
  document.comments = wordComments(parts)
  document.blocks = new WordReader(document, parts).all(parts.body)
  return document
}

class WordReader {
  private readonly words: WordWords
  private readonly counters = new Map<string, number>()
  private readonly document: Document
  private readonly parts: WordPackage
  private depth = 0
  /** Words of a paragraph whose end was deleted: the next one goes on with them */
  private before: TextNode[] = []

  constructor(document: Document, parts: WordPackage) {
    this.document = document
    this.parts = parts
    this.words = new WordWords(document, parts, (element) => this.inside(element))
  }

  /** Blocks within a cell, a text box, a note: by themselves. */
  private inside(element: XmlElement): TextNode[] {
    const outside = { before: this.before, boxes: this.words.boxes }
    this.before = []
    this.words.boxes = []
    this.depth += 1
    const blocks = this.all(element)
    this.depth -= 1
    this.before = outside.before
    this.words.boxes = outside.boxes
    return blocks
  }

  all = (parent: XmlElement): TextNode[] => nestLists([...this.flat(parent, noChanges), ...this.left()])

  /** Words that wait for a next paragraph where none comes. */
  private left(): Flat[] {
    const content = this.before
    this.before = []
    return saysNothing(content) ? [] : [{ node: paragraph(content) }]
  }

  private flat = (parent: XmlElement, changes: Changes): Flat[] =>
    elements(parent).flatMap((element): Flat[] => {
      const { name } = element
      if (name === 'w:p') return this.paragraph(element, changes)
      if (name === 'w:tbl') return [...this.left(), ...this.table(element)]
      if (name === 'w:sdt') return this.control(element, changes)
      if (isChangeElement(element)) return this.flat(element, within(changes, element))
      if (name === 'w:customXml' || name === 'w:smartTag') return this.flat(element, changes)
      if (name === 'mc:AlternateContent')
        return this.flat(childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback') ?? element, changes)
      if (name === 'w:altChunk') leaveOut(this.document, 'objects')
      return []
    })

  private control(element: XmlElement, changes: Changes): Flat[] {
    const isContents = allNamed(childNamed(element, 'w:sdtPr'), 'w:docPartGallery').some(({ attrs }) =>
      /contents/i.test(attrs['w:val'] ?? ''),
    )
    if (isContents) leaveOut(this.document, 'contents')
    return isContents ? [] : this.flat(childNamed(element, 'w:sdtContent') ?? element, changes)
  }

  private table(element: XmlElement): Flat[] {
    const { rows, headerRow, changes } = rowsOf(element, (cell) => this.inside(cell))
    leaveOut(this.document, 'structure', changes)
    return tableNodes(rows, headerRow).map((node) => ({ node }))
  }

  private paragraph(element: XmlElement, changes: Changes): Flat[] {
    const properties = childNamed(element, 'w:pPr')
    const wasContents = this.words.isContents
    const own = this.words.of(element, changes)
    const boxes = this.words.boxes.map((node): Flat => ({ node }))
    this.words.boxes = []
    const content = [...this.before, ...own]
    this.before = []
    const ends = childNamed(properties, 'w:rPr')
    const style = settingOf(properties, 'w:pStyle')
    const role = this.roleOf(style, properties)
    if (wasContents || this.words.isContents || role?.kind === 'contents') {
      if (!wasContents && !saysNothing(content)) leaveOut(this.document, 'contents')
      return boxes
    }
    if (childNamed(properties, 'w:pPrChange')) leaveOut(this.document, 'formatting')
    const gone = childNamed(ends, 'w:del') ?? childNamed(ends, 'w:moveFrom')
    // A paragraph that was deleted whole stands until somebody decides. Others are joined, by a space that is to go with what was deleted.
    if (gone && !saysNothing(content) && !areDeleted(content)) {
      leaveOut(this.document, 'structure')
      this.before = [...content, ...words(' ', [changed(changeBy(gone))])]
      return boxes
    }
    if (childNamed(ends, 'w:ins') || childNamed(ends, 'w:moveTo')) leaveOut(this.document, 'structure')
    if (saysNothing(content)) {
      const isRule = childNamed(childNamed(properties, 'w:pBdr'), 'w:bottom') && own.length === 0
      return isRule ? [{ node: block('horizontalRule', []) }, ...boxes] : boxes
    }
    return [...this.placed(content, role, style, properties), ...boxes]
  }

  private roleOf(style: string | undefined, properties: XmlElement | undefined): StyleRole {
    const outline = settingOf(properties, 'w:outlineLvl')
    if (outline && /^[0-5]$/.test(outline)) return { kind: 'heading', level: Number(outline) + 1 }
    return this.parts.styles.role(style)
  }

  private placed(
    content: TextNode[],
    role: StyleRole,
    style: string | undefined,
    properties: XmlElement | undefined,
  ): Flat[] {
    const dir = isOn(properties, 'w:bidi') ? 'rtl' : null
    const isHead = this.depth === 0 && !areDeleted(content)
    if (isHead && role?.kind === 'title' && this.document.headline.length === 0) {
      this.document.headline = content
      return []
    }
    if (isHead && role?.kind === 'subtitle' && this.document.standfirst.length === 0) {
      this.document.standfirst = content
      return []
    }
    if (role?.kind === 'heading') return [{ node: heading(role.level, content, dir) }]
    if (role?.kind === 'title' || role?.kind === 'subtitle') return [{ node: heading(1, content, dir) }]
    if (role?.kind === 'caption') return [{ node: captionParagraph('before', content, dir) }]
    const node = paragraph(content, dir)
    const point = this.pointOf(childNamed(properties, 'w:numPr') ?? this.parts.styles.number(style))
    if (point) return [{ node, point }]
    return [{ node: role?.kind === 'quote' ? block('blockquote', [node]) : node }]
  }

  /** A list that goes on after a paragraph goes on counting. */
  private pointOf(number: XmlElement | null | undefined): Flat['point'] {
    const numId = settingOf(number ?? undefined, 'w:numId') ?? '0'
    const level = Math.min(Math.max(Number(settingOf(number ?? undefined, 'w:ilvl')) || 0, 0), 8)
    const found = this.parts.numbering.at(numId, level)
    if (!found) return undefined
    for (let deeper = level + 1; deeper <= 8; deeper += 1) this.counters.delete(`${numId}/${deeper}`)
    const start = this.counters.get(`${numId}/${level}`) ?? found.start
    this.counters.set(`${numId}/${level}`, start + 1)
    return { level, ordered: found.ordered, start: Math.min(Math.max(start, 0), 99_999) }
  }
}
