/** The words within a paragraph of an OpenDocument text. */
import { type Document, leaveOut } from '#lib/intake/documents/document'
import { bold, changed, commented, footnote, italic, linkTo, lowered, raised, under } from '#lib/intake/documents/marks'
import { joinedLines, lineBreak, linesOf, words } from '#lib/intake/documents/nodes'
import type { OdtChange } from '#lib/intake/documents/opendocument/changes'
import type { OdtStyles } from '#lib/intake/documents/opendocument/styles'
import { allNamed, childNamed, elements, textIn, type XmlElement } from '#lib/intake/documents/xml'
import type { TextMark, TextNode } from '#lib/text/json'
import { newId } from '#lib/text/new-id'

export class OdtWords {
  /** Blocks of text boxes in the paragraph: they come after it */
  boxes: TextNode[] = []
  private readonly changes = new Map<string, OdtChange>()
  private readonly comments = new Set<string>()
  private inNote = false
  private readonly document: Document
  private readonly styles: OdtStyles
  private readonly known: ReadonlyMap<string, OdtChange>
  private readonly blocksIn: (element: XmlElement) => TextNode[]

  constructor(
    document: Document,
    styles: OdtStyles,
    known: ReadonlyMap<string, OdtChange>,
    blocksIn: (element: XmlElement) => TextNode[],
  ) {
    this.document = document
    this.styles = styles
    this.known = known
    this.blocksIn = blocksIn
  }

  of(parent: XmlElement, marks: readonly TextMark[] = []): TextNode[] {
    return parent.children.flatMap((child) =>
      // White space of any length is one space; more are said by text:s.
      typeof child === 'string' ? words(child.replace(/\s+/g, ' '), this.marked(marks)) : this.one(child, marks),
    )
  }

  /** A change may begin or end between paragraphs. */
  markChange({ name, attrs }: XmlElement): void {
    const id = attrs['text:change-id'] ?? ''
    const change = this.known.get(id)
    if (!change) return
    if (change.isFormat) {
      if (name === 'text:change-start') leaveOut(this.document, 'formatting')
      return
    }
    if (name === 'text:change-start') this.changes.set(id, change)
    if (name === 'text:change-end') this.changes.delete(id)
  }

  /** What was deleted at this place. */
  deletedAt({ attrs }: XmlElement): TextNode[] {
    const change = this.known.get(attrs['text:change-id'] ?? '')
    if (!change?.deleted) return []
    const lines = linesOf(this.blocksIn(change.deleted))
    return under(
      changed(change),
      joinedLines(lines, () => words(' ')),
    )
  }

  private marked(marks: readonly TextMark[]): TextMark[] {
    const [change] = [...this.changes.values()].slice(-1)
    return [...marks, ...(change ? [changed(change)] : []), ...[...this.comments].map(commented)]
  }

  private one(element: XmlElement, marks: readonly TextMark[]): TextNode[] {
    const { name, attrs } = element
    switch (name) {
      case 'text:span':
        return this.of(element, [...marks, ...this.marksOf(attrs['text:style-name'], marks)])
      case 'text:a':
        return this.of(element, [...marks, ...linkTo(attrs['xlink:href'])])
      case 'text:s':
        return words(' '.repeat(Math.min(Math.max(Number(attrs['text:c'] ?? 1) || 1, 1), 100)), this.marked(marks))
      case 'text:tab':
        return words(' ', this.marked(marks))
      case 'text:line-break':
        return [lineBreak()]
      case 'text:note':
        return this.note(element)
      case 'text:change':
        return this.deletedAt(element)
      case 'text:change-start':
      case 'text:change-end':
        this.markChange(element)
        return []
      case 'office:annotation':
        this.comment(element)
        return []
      case 'office:annotation-end':
        this.comments.delete(attrs['office:name'] ?? '')
        return []
      case 'draw:frame':
      case 'draw:g':
      case 'draw:custom-shape':
        this.frame(element)
        return []
      case 'text:soft-page-break':
      case 'text:bookmark':
      case 'text:tracked-changes':
      case 'text:ruby-text':
      case 'text:alphabetical-index-mark':
      case 'text:toc-mark':
        return []
      default:
        // Fields show what they last gave; anything else is around words.
        return name.startsWith('office:') ? [] : this.of(element, marks)
    }
  }

  private marksOf(style: string | undefined, before: readonly TextMark[]): TextMark[] {
    const has = (type: string) => before.some((mark) => mark.type === type)
    const of = (property: string) => this.styles.textProperty(style, property)
    const position = of('style:text-position') ?? ''
    const found = [
      ...(/^(bold|[6-9]00)$/.test(of('fo:font-weight') ?? '') ? [bold] : []),
      ...(/^(italic|oblique)$/.test(of('fo:font-style') ?? '') ? [italic] : []),
      ...(/^(super|[1-9])/.test(position) ? [raised] : /^(sub|-)/.test(position) ? [lowered] : []),
    ]
    return found.filter(({ type }) => !has(type))
  }

  private note(note: XmlElement): TextNode[] {
    const body = childNamed(note, 'text:note-body')
    if (!body || this.inNote) return []
    this.inNote = true
    const lines = linesOf(this.blocksIn(body))
    this.inNote = false
    const content = joinedLines(lines, () => words(' ')).filter(({ type }) => type === 'text')
    return under(footnote(newId(Date.now())), content)
  }

  private comment(annotation: XmlElement): void {
    const said = (name: string) => {
      const found = childNamed(annotation, name)
      return found ? textIn(found).trim() : ''
    }
    const id = annotation.attrs['office:name'] ?? `at ${this.document.comments.length}`
    const lines = elements(annotation).filter(({ name }) => name === 'text:p' || name === 'text:list')
    const comment = {
      id,
      who: said('dc:creator'),
      when: said('dc:date') || null,
      words: lines.map(textIn).join('\n').trim(),
      answers: annotation.attrs['loext:parent-name'] ?? null,
    }
    this.document.comments.push(comment)
    if (annotation.attrs['office:name']) this.comments.add(id)
  }

  private frame(frame: XmlElement): void {
    for (const box of allNamed(frame, 'draw:text-box')) {
      const blocks = this.blocksIn(box)
      this.boxes.push(...blocks)
    }
    const [image] = allNamed(frame, 'draw:image')
    const [about] = [...allNamed(frame, 'svg:desc'), ...allNamed(frame, 'svg:title')]
    const isObject = allNamed(frame, 'draw:object').length + allNamed(frame, 'draw:object-ole').length > 0
    if (isObject) leaveOut(this.document, 'objects')
    else if (image)
      this.document.pictures.push(
        ((about ? textIn(about) : '') || (image.attrs['xlink:href']?.split('/').at(-1) ?? '')).trim(),
      )
  }
}
