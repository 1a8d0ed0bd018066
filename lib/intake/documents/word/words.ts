/** The words within a paragraph of a Word document: runs, links, fields, notes, changes and comments. */
import { type Document, leaveOut } from '#lib/intake/documents/document'
import { hrefOf } from '#lib/intake/documents/hyperlink'
import {
  bold,
  changed,
  commented,
  footnote,
  isChange,
  italic,
  linkTo,
  lowered,
  raised,
  restyled,
  under,
} from '#lib/intake/documents/marks'
import { joinedLines, lineBreak, linesOf, words } from '#lib/intake/documents/nodes'
import { bringPart } from '#lib/intake/documents/pictures'
import { type Changes, changeInfo, isChangeElement, within } from '#lib/intake/documents/word/changes'
import { Fields } from '#lib/intake/documents/word/fields'
import type { WordPackage } from '#lib/intake/documents/word/package'
import { picturesIn } from '#lib/intake/documents/word/pictures'
import { isOn, settingOf } from '#lib/intake/documents/word/styles'
import { allNamed, childNamed, elements, textIn, type XmlElement } from '#lib/intake/documents/xml'
import type { TextMark, TextNode } from '#lib/text/json'
import { newId } from '#lib/text/new-id'

type Within = Changes & { href: string | null; inNote: boolean }

export class WordWords {
  /** Blocks of text boxes and pictures in the paragraph: they come after it */
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

  of(paragraph: XmlElement, changes: Changes): TextNode[] {
    return this.all(paragraph, { ...changes, href: null, inNote: false })
  }

  private all = (parent: XmlElement, around: Within): TextNode[] =>
    elements(parent).flatMap((child) => this.one(child, around))

  private one(element: XmlElement, around: Within): TextNode[] {
    const { name, attrs } = element
    if (name === 'w:r') return this.run(element, around)
    if (isChangeElement(element)) return this.all(element, within(around, element))
    if (name === 'w:hyperlink') {
      const relation = this.parts.relations.get(attrs['r:id'] ?? '')
      return this.all(element, { ...around, href: relation?.external ? relation.target : around.href })
    }
    if (name === 'w:fldSimple')
      return this.all(element, { ...around, href: hrefOf(attrs['w:instr'] ?? '') ?? around.href })
    if (name === 'w:sdt') return this.all(childNamed(element, 'w:sdtContent') ?? element, around)
    if (name === 'mc:AlternateContent') return this.all(chosen(element), around)
    if (name === 'w:commentRangeStart') this.open.add(attrs['w:id'] ?? '')
    if (name === 'w:commentRangeEnd') this.open.delete(attrs['w:id'] ?? '')
    if (name === 'm:oMath' || name === 'm:oMathPara') return this.equation(element, around)
    const isTransparent = /^w:(smartTag|customXml|bdo|dir|ruby|rubyBase)$/.test(name)
    return isTransparent ? this.all(element, around) : []
  }

  /** Its signs in a row, which is not what it was. */
  private equation(element: XmlElement, around: Within): TextNode[] {
    leaveOut(this.document, 'equations')
    return words(allNamed(element, 'm:t').map(textIn).join(''), this.marks(undefined, around))
  }

  private run(run: XmlElement, around: Within): TextNode[] {
    const properties = childNamed(run, 'w:rPr')
    if (isOn(properties, 'w:vanish') || isOn(properties, 'w:webHidden')) {
      if (allNamed(run, 'w:t').some((text) => textIn(text).trim() !== '')) leaveOut(this.document, 'hidden')
      return []
    }
    const marks = this.runMarks(properties, around)
    return elements(run).flatMap((part) => this.part(part, marks, around))
  }

  private part(part: XmlElement, marks: TextMark[], around: Within): TextNode[] {
    const { name, attrs } = part
    if (name === 'w:instrText' || name === 'w:delInstrText') this.fields.instruct(textIn(part))
    if (name === 'w:fldChar') this.fieldMark(attrs['w:fldCharType'])
    if (this.fields.isInstruction) return []
    if (name === 'w:t' || name === 'w:delText') return words(textIn(part), this.withField(marks))
    if (name === 'w:tab' || name === 'w:ptab') return words(' ', marks)
    if (name === 'w:noBreakHyphen') return words('\u2011', marks)
    const isBreak = name === 'w:br' && attrs['w:type'] !== 'page' && attrs['w:type'] !== 'column'
    if (isBreak || name === 'w:cr') return [{ ...lineBreak(), marks: marks.filter(isChange) }]
    if (name === 'w:footnoteReference') return this.note(this.parts.footnotes.get(attrs['w:id'] ?? ''), around)
    if (name === 'w:endnoteReference') return this.note(this.parts.endnotes.get(attrs['w:id'] ?? ''), around)
    if (name === 'mc:AlternateContent')
      return elements(chosen(part)).flatMap((inner) => this.part(inner, marks, around))
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

  /** Words whose look was changed have the one from before, and what is to be set or taken. */
  private runMarks(properties: XmlElement | undefined, around: Within): TextMark[] {
    const change = childNamed(properties, 'w:rPrChange')
    if (!change) return this.marks(properties, around)
    const by = changeInfo(change.attrs)
    const [now, then] = [this.looks(properties), this.looks(childNamed(change, 'w:rPr'))]
    const changes = [
      ...now.filter((mark) => !then.includes(mark)).map(({ type }) => restyled({ ...by, style: type, on: true })),
      ...then.filter((mark) => !now.includes(mark)).map(({ type }) => restyled({ ...by, style: type, on: false })),
    ]
    if (changes.length === 0) leaveOut(this.document, 'formatting')
    // Who put words in has them look as she likes.
    if (changes.length === 0 || around.inserted?.who === by.who) return this.marks(properties, around)
    return [...this.marks(childNamed(change, 'w:rPr'), around), ...changes]
  }

  private looks(properties: XmlElement | undefined): TextMark[] {
    const style = settingOf(properties, 'w:rStyle')
    const { styles } = this.parts
    const position = settingOf(properties, 'w:vertAlign') ?? drawnPosition(properties)
    return [
      ...((isOn(properties, 'w:b') ?? styles.bold(style)) ? [bold] : []),
      ...((isOn(properties, 'w:i') ?? styles.italic(style)) ? [italic] : []),
      ...(position === 'superscript' ? [raised] : position === 'subscript' ? [lowered] : []),
    ]
  }

  private marks(properties: XmlElement | undefined, { href, inserted, deleted }: Within): TextMark[] {
    return [
      ...this.looks(properties),
      ...linkTo(href),
      ...[inserted, deleted].flatMap((change) => (change ? [changed(change)] : [])),
      ...[...this.open].map(commented),
    ]
  }

  /** The words of a note where its mark stood. */
  private note(note: XmlElement | undefined, around: Within): TextNode[] {
    if (!note || around.inNote) return []
    const lines = linesOf(this.blocksIn(note))
    const mark = footnote(newId(Date.now()))
    const content = under(
      mark,
      joinedLines(lines, () => words(' ')).filter(({ type }) => type === 'text'),
    )
    return [around.inserted, around.deleted].reduce(
      (nodes, change) => (change ? under(changed(change), nodes) : nodes),
      content,
    )
  }

  private drawing(element: XmlElement): void {
    for (const box of outerBoxes(element)) {
      const blocks = this.blocksIn(box)
      this.boxes.push(...blocks)
    }
    const { relations, archive, folder } = this.parts
    const pictures = picturesIn(element, relations, folder)
    for (const picture of pictures) this.boxes.push(...bringPart(this.document, archive, picture))
    const isObject = allNamed(element, 'w:txbxContent').length === 0 && element.name !== 'w:pict'
    if (pictures.length === 0 && isObject) leaveOut(this.document, 'objects')
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
