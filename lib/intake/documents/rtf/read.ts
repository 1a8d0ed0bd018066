/** Reads Rich Text Format (1.9.1), as Word, LibreOffice and TextEdit write it: what a text is made of, and nothing of its lay-out. */
import { type Document, emptyDocument, leaveOut } from '#lib/intake/documents/document'
import { hrefOf } from '#lib/intake/documents/hyperlink'
import { type Flat, nestLists } from '#lib/intake/documents/list-nesting'
import { bold, changed, footnote, italic, linkTo, lowered, raised } from '#lib/intake/documents/marks'
import { heading, lineBreak, paragraph, saysNothing, words } from '#lib/intake/documents/nodes'
import { codePageOf, decoded } from '#lib/intake/documents/rtf/encodings'
import { type Destination, destinations, firstState, looks, type State, signs } from '#lib/intake/documents/rtf/state'
import { type Token, tokensOf } from '#lib/intake/documents/rtf/tokens'
import { roleOfStyleName } from '#lib/intake/documents/style-names'
import { type ReadCell, tableNodes } from '#lib/intake/documents/tables'
import type { TextMark, TextNode } from '#lib/text/json'
import { newId } from '#lib/text/new-id'

const deepest = 1_000

export function readRichText(bytes: Uint8Array): Document {
  return new RtfReader().read(Buffer.from(bytes).toString('latin1'))
}

class RtfReader {
  private readonly document = emptyDocument()
  private readonly flat: Flat[] = []
  private state: State = firstState
  private readonly outer: State[] = []
  private ignorable = false
  private codePage = 1252
  private readonly fonts = new Map<number, number>()
  private readonly headings = new Map<number, number>()
  private style: { number: number; name: string } = { number: -1, name: '' }
  private bytes: number[] = []
  private skip = 0
  private half = 0
  private line: TextNode[] = []
  private about = { heading: 0, rtl: false, level: 0, list: '', inTable: false }
  private instruction = ''
  private noteId = ''
  private comments = 0
  private cells: ReadCell[] = []
  private rows: ReadCell[][] = []

  read(source: string): Document {
    for (const token of tokensOf(source)) {
      if (token.kind !== 'byte') this.flush()
      this.take(token)
    }
    this.flush()
    this.endParagraph()
    this.endTable()
    this.document.blocks = nestLists(this.flat)
    leaveOut(this.document, 'comments', this.comments)
    return this.document
  }

  private take(token: Token): void {
    if (token.kind === 'word') this.control(token.name, token.value)
    else if (token.kind === 'byte') this.byte(token.value)
    else if (token.kind === 'letters') this.letters(token.words)
    else if (token.kind === 'open') this.open()
    else if (token.kind === 'close') this.close()
    else this.ignorable = true
  }

  private open(): void {
    if (this.outer.length < deepest) this.outer.push(this.state)
    this.skip = 0
  }

  private close(): void {
    const { destination } = this.state
    this.state = this.outer.pop() ?? firstState
    // The result of a field stands beside its instruction, in the group around both.
    if (destination === 'instruction' && this.state.destination !== 'instruction') {
      const href = hrefOf(this.instruction)
      this.instruction = ''
      if (href) this.state = { ...this.state, href }
    }
    if (destination === 'styles') this.endStyle()
    this.ignorable = false
    this.skip = 0
  }

  private byte(value: number): void {
    if (this.skip > 0) this.skip -= 1
    else this.bytes.push(value)
  }

  private flush(): void {
    if (this.bytes.length === 0) return
    const text = decoded(this.bytes, this.fonts.get(this.state.font) ?? this.codePage)
    this.bytes = []
    this.say(text)
  }

  private letters(found: string): void {
    const text = found.slice(this.skip)
    this.skip = Math.max(0, this.skip - found.length)
    if (text !== '') this.say(text)
  }

  private say(text: string): void {
    const { destination, hidden } = this.state
    if (destination === 'instruction') this.instruction = (this.instruction + text).slice(0, 4_000)
    else if (destination === 'listText') this.about.list += text
    else if (destination === 'styles') this.style.name += text
    else if (destination === 'text' || destination === 'note') {
      if (hidden) leaveOut(this.document, 'hidden')
      else this.line.push(...words(text, this.marks()))
    }
  }

  private marks(): TextMark[] {
    const { bold: isBold, italic: isItalic, position, href, change, destination } = this.state
    return [
      ...(isBold ? [bold] : []),
      ...(isItalic ? [italic] : []),
      ...(position === 'raised' ? [raised] : position === 'lowered' ? [lowered] : []),
      ...linkTo(href),
      ...(destination === 'note' ? [footnote(this.noteId)] : []),
      ...(change ? [changed({ type: change, who: '', when: null })] : []),
    ]
  }

  private control(name: string, value: number | null): void {
    const destination = Object.hasOwn(destinations, name) ? destinations[name] : undefined
    if (destination || this.ignorable) {
      this.enter(destination ?? 'skipped')
      return
    }
    const { destination: where } = this.state
    if (where === 'fonts') this.font(name, value)
    else if (where === 'styles') this.styled(name, value)
    else if (name === 'u' && value !== null) {
      this.unicode(value < 0 ? value + 65_536 : value)
      this.skip = this.state.substitutes
    } else if (Object.hasOwn(signs, name)) this.say(signs[name] ?? '')
    else if (where === 'text' || where === 'note') this.look(name, value)
  }

  /** Letters beyond the first plane come as two halves. */
  private unicode(code: number): void {
    if (code >= 0xd800 && code < 0xdc00) this.half = code
    else this.say(this.half > 0 ? String.fromCharCode(this.half, code) : String.fromCharCode(code))
    if (code < 0xd800 || code >= 0xdc00) this.half = 0
  }

  private enter(destination: Destination): void {
    this.ignorable = false
    const { destination: before } = this.state
    if (before === 'skipped' || before === 'comment') return
    if (destination === 'text' && before !== 'text') return
    if (destination === 'picture') this.document.pictures.push('')
    if (destination === 'comment') this.comments += 1
    if (destination === 'note') this.noteId = newId(Date.now())
    if (destination === 'listText') this.about.list = ''
    this.state = { ...this.state, destination }
  }

  private look(name: string, value: number | null): void {
    const change = Object.hasOwn(looks, name) ? looks[name]?.(value) : undefined
    if (change) this.state = { ...this.state, ...change }
    else if (name === 'ansicpg') this.codePage = value ?? 1252
    else if (name === 'mac') this.codePage = 10_000
    else if (name === 'line') this.line.push(lineBreak())
    else this.layOut(name, value)
  }

  private layOut(name: string, value: number | null): void {
    // A note is one line of the paragraph around it.
    if (this.state.destination === 'note') {
      if (name === 'par') this.line.push(...words(' ', this.marks()))
      return
    }
    if (name === 'par' || name === 'sect' || name === '\n' || name === '\r') this.endParagraph()
    else if (name === 'pard') this.about = { heading: 0, rtl: false, level: 0, list: this.about.list, inTable: false }
    else if (name === 's') this.about.heading = this.headings.get(value ?? 0) ?? 0
    else if (name === 'outlinelevel' && value !== null && value < 6) this.about.heading = value + 1
    else if (name === 'rtlpar') this.about.rtl = true
    else if (name === 'ltrpar') this.about.rtl = false
    else if (name === 'ilvl') this.about.level = Math.min(Math.max(value ?? 0, 0), 8)
    else if (name === 'intbl') this.about.inTable = true
    else if (name === 'cell' || name === 'nestcell') this.endCell()
    else if (name === 'row' || name === 'nestrow') this.endRow()
  }

  private font(name: string, value: number | null): void {
    if (name === 'f') this.state = { ...this.state, font: value ?? 0 }
    const codePage = name === 'fcharset' ? codePageOf(value ?? 0) : name === 'cpg' ? (value ?? undefined) : undefined
    if (codePage) this.fonts.set(this.state.font, codePage)
  }

  private styled(name: string, value: number | null): void {
    if (name === 's') this.style = { number: value ?? 0, name: this.style.name }
    if (name === 'outlinelevel' && value !== null && value < 6) this.headings.set(this.style.number, value + 1)
  }

  private endStyle(): void {
    const role = roleOfStyleName(this.style.name)
    if (role?.kind === 'heading') this.headings.set(this.style.number, role.level)
    if (role?.kind === 'title') this.headings.set(this.style.number, -1)
    this.style = { number: -1, name: '' }
  }

  private taken(): TextNode[] {
    const line = this.line
    this.line = []
    return line
  }

  private endParagraph(): void {
    const content = this.taken()
    const { heading: level, rtl, list, level: depth, inTable } = this.about
    this.about.list = ''
    if (inTable) {
      this.line = saysNothing(content) ? [] : [...content, lineBreak()]
      return
    }
    this.endTable()
    if (saysNothing(content)) return
    if (level === -1 && this.document.headline.length === 0) this.document.headline = content
    else if (level !== 0) this.flat.push({ node: heading(Math.max(1, level), content, rtl ? 'rtl' : null) })
    else {
      const mark = list.trim()
      const ordered = /^\(?[\p{Nd}a-z]{1,4}[.)]?$/iu.test(mark)
      const node = paragraph(content, rtl ? 'rtl' : null)
      const start = Number.parseInt(mark.replace(/^\(/, ''), 10)
      this.flat.push(
        mark === ''
          ? { node }
          : { node, point: { level: depth, ordered, start: Number.isInteger(start) && start >= 0 ? start : 1 } },
      )
    }
  }

  private endCell(): void {
    const content = this.taken()
    this.about.list = ''
    this.cells.push({ blocks: saysNothing(content) ? [] : [paragraph(content)], colspan: 1, rowspan: 1 })
  }

  private endRow(): void {
    if (this.cells.length > 0) this.rows.push(this.cells)
    this.cells = []
  }

  private endTable(): void {
    this.endRow()
    if (this.rows.length > 0) this.flat.push(...tableNodes(this.rows, false).map((node) => ({ node })))
    this.rows = []
  }
}
