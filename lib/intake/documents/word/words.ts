/** The words within a paragraph of a Word document: runs, links, fields, notes, changes and comments. */
import { type Document, leaveOut } from '#lib/intake/documents/document'
import { hrefOf } from '#lib/intake/documents/hyperlink'
import {
  bold,
  type Change,
  changed,
  commented,
  footnote,
  italic,
  linkTo,
  lowered,
  raised,
  under,
} from '#lib/intake/documents/marks'
import { joinedLines, lineBreak, linesOf, words } from '#lib/intake/documents/nodes'
import { Fields } from '#lib/intake/documents/word/fields'
import type { WordPackage } from '#lib/intake/documents/word/package'
import { pictureIn } from '#lib/intake/documents/word/pictures'
import { isOn, settingOf } from '#lib/intake/documents/word/styles'
import { allNamed, childNamed, elements, textIn, type XmlElement } from '#lib/intake/documents/xml'
import type { TextMark, TextNode } from '#lib/text/json'
import { newId } from '#lib/text/new-id'

type Within = { href: string | null; change: Change | null; inNote: boolean }

const changes: Readonly<Record<string, Change['type']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}

export const changeBy = ({ name, attrs }: XmlElement): Change => ({
  type: changes[name] ?? 'inserted',
  who: (attrs['w:author'] ?? '').trim(),
  when: attrs['w:date'] ?? null,
})
export const isChangeElement = ({ name }: XmlElement): boolean => Object.hasOwn(changes, name)

export class WordWords {
  /** Blocks of text boxes in the paragraph: they come after it */
  boxes: TextNode[] = []
  private readonly fields = new Fields()
  private readonly open = new Set<string>()
  private readonly document: Document
  private readonly parts: WordPackage
  /** The blocks in an element, by whoever reads those. */
  private readonly blocksIn: (element: XmlElement) => TextNode[]

  constructor(document: Document, parts: WordPackage, blocksIn: (element: XmlElement) => TextNode[]) {
    this.document = document
    this.parts = parts
    this.blocksIn = blocksIn
  }

  get isContents(): boolean {
    return this.fields.isContents
  }

  of(paragraph: XmlElement, change: Change | null): TextNode[] {
    return this.all(paragraph, { href: null, change, inNote: false })
  }

  private all = (parent: XmlElement, within: Within): TextNode[] =>
    elements(parent).flatMap((child) => this.one(child, within))

  private one(element: XmlElement, within: Within): TextNode[] {
    const { name, attrs } = element
    if (name === 'w:r') return this.run(element, within)
    if (isChangeElement(element)) return this.all(element, { ...within, change: changeBy(element) })
    if (name === 'w:hyperlink') {
      const relation = this.parts.relations.get(attrs['r:id'] ?? '')
      return this.all(element, { ...within, href: relation?.external ? relation.target : within.href })
    }
    if (name === 'w:fldSimple')
      return this.all(element, { ...within, href: hrefOf(attrs['w:instr'] ?? '') ?? within.href })
    if (name === 'w:sdt') return this.all(childNamed(element, 'w:sdtContent') ?? element, within)
    if (name === 'mc:AlternateContent') return this.all(chosen(element), within)
    if (name === 'w:commentRangeStart') this.open.add(attrs['w:id'] ?? '')
    if (name === 'w:commentRangeEnd') this.open.delete(attrs['w:id'] ?? '')
    if (name === 'm:oMath' || name === 'm:oMathPara') return this.equation(element, within)
    const isTransparent = /^w:(smartTag|customXml|bdo|dir|ruby|rubyBase)$/.test(name)
    return isTransparent ? this.all(element, within) : []
  }

  /** Its signs in a row, which is not what it was. */
  private equation(element: XmlElement, within: Within): TextNode[] {
    leaveOut(this.document, 'equations')
    return words(allNamed(element, 'm:t').map(textIn).join(''), this.marks(undefined, within))
  }

  private run(run: XmlElement, within: Within): TextNode[] {
    const properties = childNamed(run, 'w:rPr')
    if (isOn(properties, 'w:vanish') || isOn(properties, 'w:webHidden')) {
      if (allNamed(run, 'w:t').some((text) => textIn(text).trim() !== '')) leaveOut(this.document, 'hidden')
      return []
    }
    if (childNamed(properties, 'w:rPrChange')) leaveOut(this.document, 'formatting')
    const marks = this.marks(properties, within)
    return elements(run).flatMap((part) => this.part(part, marks, within))
  }

  private part(part: XmlElement, marks: TextMark[], within: Within): TextNode[] {
    const { name, attrs } = part
    if (name === 'w:instrText' || name === 'w:delInstrText') this.fields.instruct(textIn(part))
    if (name === 'w:fldChar') this.fieldMark(attrs['w:fldCharType'])
    if (this.fields.isInstruction) return []
    if (name === 'w:t' || name === 'w:delText') return words(textIn(part), this.withField(marks))
    if (name === 'w:tab' || name === 'w:ptab') return words(' ', marks)
    if (name === 'w:noBreakHyphen') return words('\u2011', marks)
    if (name === 'w:cr') return [lineBreak()]
    if (name === 'w:br') return attrs['w:type'] === 'page' || attrs['w:type'] === 'column' ? [] : [lineBreak()]
    if (name === 'w:footnoteReference') return this.note(this.parts.footnotes.get(attrs['w:id'] ?? ''), within)
    if (name === 'w:endnoteReference') return this.note(this.parts.endnotes.get(attrs['w:id'] ?? ''), within)
    if (name === 'mc:AlternateContent')
      return elements(chosen(part)).flatMap((inner) => this.part(inner, marks, within))
    if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.drawing(part)
    return []
  }

  private fieldMark(type: string | undefined): void {
    if (type === 'begin') this.fields.begin()
    if (type === 'separate') this.fields.separate()
    if (type === 'end') this.fields.end()
  }

  private withField(marks: TextMark[]): TextMark[] {
    const href = this.fields.href
    return href && !marks.some(({ type }) => type === 'link') ? [...marks, ...linkTo(href)] : marks
  }

  private marks(properties: XmlElement | undefined, { href, change }: Within): TextMark[] {
    const style = settingOf(properties, 'w:rStyle')
    const { styles } = this.parts
    const position = settingOf(properties, 'w:vertAlign') ?? drawnPosition(properties)
    return [
      ...((isOn(properties, 'w:b') ?? styles.bold(style)) ? [bold] : []),
      ...((isOn(properties, 'w:i') ?? styles.italic(style)) ? [italic] : []),
      ...(position === 'superscript' ? [raised] : position === 'subscript' ? [lowered] : []),
      ...linkTo(href),
      ...(change ? [changed(change)] : []),
      ...[...this.open].map(commented),
    ]
  }

  /** The words of a note where its mark stood. */
  private note(note: XmlElement | undefined, within: Within): TextNode[] {
    if (!note || within.inNote) return []
    const lines = linesOf(this.blocksIn(note))
    const mark = footnote(newId(Date.now()))
    const content = under(
      mark,
      joinedLines(lines, () => words(' ')).filter(({ type }) => type === 'text'),
    )
    return within.change ? under(changed(within.change), content) : content
  }

  private drawing(element: XmlElement): void {
    for (const box of outerBoxes(element)) {
      const blocks = this.blocksIn(box)
      this.boxes.push(...blocks)
    }
    const picture = pictureIn(element, this.parts.relations)
    if (picture !== null) this.document.pictures.push(picture)
    else if (allNamed(element, 'w:txbxContent').length === 0 && element.name !== 'w:pict')
      leaveOut(this.document, 'objects')
  }
}

/** LibreOffice draws raised letters: smaller, and moved by half points. */
function drawnPosition(properties: XmlElement | undefined): 'superscript' | 'subscript' | null {
  const moved = Number(settingOf(properties, 'w:position') ?? 0)
  if (!moved || settingOf(properties, 'w:sz') === undefined) return null
  return moved > 0 ? 'superscript' : 'subscript'
}

/** Text boxes that stand in no other one, each in its first form. */
const outerBoxes = (element: XmlElement): XmlElement[] =>
  elements(element.name === 'mc:AlternateContent' ? chosen(element) : element).flatMap((child) =>
    child.name === 'w:txbxContent' ? [child] : outerBoxes(child),
  )

/** Of several forms of one thing the first: it is the one that today's programs show. */
function chosen(alternate: XmlElement): XmlElement {
  return (
    childNamed(alternate, 'mc:Choice') ?? childNamed(alternate, 'mc:Fallback') ?? { name: '', attrs: {}, children: [] }
  )
}
