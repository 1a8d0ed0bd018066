/** The lines of a text with what each may be, worked out once. */
import { markOf } from '#lib/intake/page/marks'
import type { PageLine } from '#lib/intake/page/page'
import { bylineIn } from '#lib/intake/reading/byline'
import { type Clutter, clutterOf, isContact } from '#lib/intake/reading/clutter'
import { type DateContext, dateLine } from '#lib/intake/reading/date'
import { datelineIn } from '#lib/intake/reading/dateline'
import { plainLine } from '#lib/intake/reading/digits'
import { embargoIn } from '#lib/intake/reading/embargo'
import { labelOf } from '#lib/intake/reading/glued'
import { isRunningText, isTitleLine } from '#lib/intake/reading/line-shape'
import { profileOf } from '#lib/intake/reading/profile'

export class Lines {
  readonly count: number
  private readonly kinds: (Clutter | null)[]
  private readonly marks = new Map<number, boolean>()
  private readonly datelines = new Map<number, boolean>()

  readonly gaps: readonly boolean[]
  private readonly paragraphs: readonly string[]
  private readonly context: DateContext
  private readonly page: readonly (PageLine | null)[]

  constructor(
    paragraphs: readonly string[],
    gaps: readonly boolean[],
    context: DateContext,
    page: readonly (PageLine | null)[],
  ) {
    this.paragraphs = paragraphs
    this.gaps = gaps
    this.context = context
    this.page = page
    this.count = paragraphs.length
    this.kinds = paragraphs.map((line, at) => this.kindOf(line, at))
  }

  private kindOf(line: string, at: number): Clutter | null {
    if (at === 0 && profileOf(line)) return null
    const said = this.page[at]?.role
    if (said === 'headline') return null
    if (said === 'caption') return this.isOwn(line) ? null : 'caption'
    if (said === 'around') return this.isOwn(line) ? null : (clutterOf(line) ?? 'line')
    if (said === 'heading') {
      const kind = clutterOf(line)
      return kind === 'end' || kind === 'related' ? kind : null
    }
    if (this.isToldMark(line, at)) return null
    return embargoIn(line, this.context) ? null : (clutterOf(line) ?? labelOf(line))
  }

  /** The page's own structure has a byline or a date here, and the words can be one. */
  private isToldMark(line: string, at: number): boolean {
    const mark = markOf(line, this.page[at])
    return mark !== null && (mark.byline ?? mark.date) !== null
  }

  private isOwn = (line: string) =>
    bylineIn(line) !== null ||
    (dateLine(line, this.context)?.iso ?? null) !== null ||
    embargoIn(line, this.context) !== null

  words = (at: number): string => this.paragraphs[at] ?? ''
  kind = (at: number): Clutter | null => this.kinds[at] ?? null
  isContact = (at: number): boolean => isContact(this.words(at))
  isProfile = (at: number): boolean => profileOf(this.words(at)) !== null
  isTitle = (at: number): boolean => isTitleLine(this.words(at), 24, 160) && !isContact(this.words(at))
  isFirstHeading = (at: number): boolean => this.page[at]?.role === 'headline'
  same = (one: number, other: number): boolean => plainLine(this.words(one)) === plainLine(this.words(other))

  /** A byline, a date or an embargo on a line of its own. */
  isMark(at: number): boolean {
    const known = this.marks.get(at)
    if (known !== undefined) return known
    const is = this.isToldMark(this.words(at), at) || (this.words(at).length < 210 && this.isMarkLine(this.words(at)))
    this.marks.set(at, is)
    return is
  }

  private isMarkLine(line: string): boolean {
    return bylineIn(line) !== null || dateLine(line, this.context) !== null || embargoIn(line, this.context) !== null
  }

  isDateline(at: number): boolean {
    const known = this.datelines.get(at)
    if (known !== undefined) return known
    const line = this.words(at)
    const found = datelineIn(line, line, this.context)
    const is = found !== null && (isRunningText(line) || bylineIn(line.slice(found.length)) !== null)
    this.datelines.set(at, is)
    return is
  }

  /** Nothing but clutter stands between two lines. */
  adjacent(one: number, other: number): boolean {
    for (let at = one + 1; at < other; at += 1) if (!this.kind(at) && !this.isContinued(at)) return false
    return other - one < 6
  }

  private isContinued = (at: number) => this.isTitle(at) && this.words(at).split(' ').length >= 4

  /** Whether such a line comes among the next few before `until`, or is it. */
  next(at: number, is: (at: number) => boolean, until: number): boolean {
    for (let next = at + 1; next <= Math.min(until, at + 10, this.count - 1); next += 1) if (is(next)) return true
    return false
  }
}
