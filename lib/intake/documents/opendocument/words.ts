/** The words within a paragraph of an OpenDocument text. */
import type { Archive } from '#lib/intake/documents/archive'
import { type Document, leaveOut } from '#lib/intake/documents/document'
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
  under,
} from '#lib/intake/documents/marks'
import { joinedLines, lineBreak, linesOf, words } from '#lib/intake/documents/nodes'
import { annotationAsComment } from '#lib/intake/documents/opendocument/annotation'
import { deletedParts, type OdtChange } from '#lib/intake/documents/opendocument/changes'
import { pictureIn } from '#lib/intake/documents/opendocument/picture'
import type { OdtStyles } from '#lib/intake/documents/opendocument/styles'
import { bringPart } from '#lib/intake/documents/pictures'
import { allNamed, childNamed, type XmlElement } from '#lib/intake/documents/xml'
import type { TextMark, TextNode } from '#lib/text/json'
import { newId } from '#lib/text/new-id'

export class OdtWords {
  /** Blocks of text boxes in the paragraph: they come after it */
  boxes: TextNode[] = []
  private readonly changes = new Map<string, OdtChange>()
  private readonly comments = new Set<string>()
  private inNote = false
  /** Each deletion stands at one place: one that named itself, or several others, would be read without end */
  private readonly read = new Set<OdtChange>()
  private readonly document: Document
  private readonly styles: OdtStyles
  private readonly archive: Archive
  private readonly known: ReadonlyMap<string, OdtChange>
  private readonly blocksIn: (element: XmlElement) => TextNode[]

  constructor(
    document: Document,
    styles: OdtStyles,
    archive: Archive,
    known: ReadonlyMap<string, OdtChange>,
    blocksIn: (element: XmlElement) => TextNode[],
  ) {
    this.document = document
    this.styles = styles
    this.archive = archive
    this.known = known
    this.blocksIn = blocksIn
  }

  of(parent: XmlElement, marks: readonly TextMark[] = []): TextNode[] {
    return parent.children.flatMap((child) =>
      // White space of any length is one space; more are said by text:s.
      typeof child === 'string' ? words(child.replace(/\s+/g, ' '), this.marksHere(marks)) : this.one(child, marks),
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

  /** Whether words that were put in go on in the next paragraph. */
  get isPuttingIn(): boolean {
    return this.changes.size > 0
  }

  /** What was deleted at this place, in one line: where it took the end of a paragraph, there is a space that is to go with it. */
  private deletedAt({ attrs }: XmlElement): TextNode[] {
    const change = this.known.get(attrs['text:change-id'] ?? '')
    if (!change?.deleted || this.read.has(change)) return []
    this.read.add(change)
    const parts = deletedParts(change)
    leaveOut(this.document, 'structure', parts.length - 1)
    return this.marked(
      change,
      joinedLines(
        parts.map((part) => this.lineIn(part)),
        () => words(' '),
      ),
    )
  }

  /**
   * Whole paragraphs that were deleted before or behind the words of one: the deletion stands at its beginning and took the end of the last of
   * them, or at its end and took its own. Null where these are none.
   */
  deletedBeside({ attrs }: XmlElement, side: 'before' | 'behind'): TextNode[] | null {
    const change = this.known.get(attrs['text:change-id'] ?? '')
    const parts = change ? deletedParts(change) : []
    const own = parts.at(side === 'before' ? -1 : 0)
    if (!change || this.read.has(change) || parts.length < 2 || !own || own.children.length > 0) return null
    this.read.add(change)
    return this.marked(
      change,
      parts.filter((part) => part !== own).flatMap((part) => this.partBlocks(part)),
    )
  }

  /** A paragraph's words with the spaces at its ends: there they go on. */
  private lineIn(part: XmlElement): TextNode[] {
    if (part.name === 'text:p' || part.name === 'text:h') return this.of(part)
    return joinedLines(linesOf(this.partBlocks(part)), () => words(' '))
  }

  private partBlocks = (part: XmlElement) => this.blocksIn({ name: 'text:deletion', attrs: {}, children: [part] })

  private marked(change: OdtChange, nodes: TextNode[]): TextNode[] {
    const putIn = change.putIn ?? [...this.changes.values()].at(-1)
    return under(changed(change), putIn ? under(changed({ ...putIn, type: 'inserted' }), nodes) : nodes)
  }

  private marksHere(marks: readonly TextMark[]): TextMark[] {
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
        return words(' '.repeat(Math.min(Math.max(Number(attrs['text:c'] ?? 1) || 1, 1), 100)), this.marksHere(marks))
      case 'text:tab':
        return words(' ', this.marksHere(marks))
      case 'text:line-break':
        return [{ ...lineBreak(), marks: this.marksHere([]).filter(isChange) }]
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
    const comment = annotationAsComment(annotation, this.document.comments.length)
    this.document.comments.push(comment)
    if (annotation.attrs['office:name']) this.comments.add(comment.id)
  }

  private frame(frame: XmlElement): void {
    for (const box of allNamed(frame, 'draw:text-box')) {
      const blocks = this.blocksIn(box)
      this.boxes.push(...blocks)
    }
    const isObject = allNamed(frame, 'draw:object').length + allNamed(frame, 'draw:object-ole').length > 0
    const picture = pictureIn(frame)
    if (isObject) leaveOut(this.document, 'objects')
    else if (picture !== null) this.boxes.push(...bringPart(this.document, this.archive, picture))
  }
}
