/** The lines of a text with what each may be, worked out once. */
import { markOf } from '#lib/intake/page/marks'
import type { PageLine } from '#lib/intake/page/page'
import { type BylineFound, bylineIn, isDeskByline, isRoleLine, nameAlone } from '#lib/intake/reading/byline'
import {
  type Clutter,
  clutterOf,
  isCaptionLabel,
  isContact,
  isLetterhead,
  isReleaseLabel,
} from '#lib/intake/reading/clutter'
import { type DateContext, dateLine, isAgo } from '#lib/intake/reading/date'
import { datelineIn, placeAndDate } from '#lib/intake/reading/dateline'
import { plainLine } from '#lib/intake/reading/digits'
import { embargoIn } from '#lib/intake/reading/embargo'
import { isKnownFirstName } from '#lib/intake/reading/first-names'
import { labelOf } from '#lib/intake/reading/glued'
import { isRunningText, isTitleLine } from '#lib/intake/reading/line-shape'
import { profileOf } from '#lib/intake/reading/profile'

/** No name alone is looked for below so many lines. */
const mostAbove = 60

/** Whether a line names what `words` name, and does not begin a sentence with it, as a line on the author does. */
const isPlaceIn = (line: string, words: string) =>
  line.includes(words) && !(line.startsWith(`${words} `) && /^\p{Ll}/u.test(line.slice(words.length + 1)))

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
    this.markCaptions()
    this.markRoles()
    this.markOverCredits()
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
    if (this.isToldMark(at) || embargoIn(line, this.context)) return null
    return isAgo(line) || isDeskByline(line) ? 'line' : (clutterOf(line) ?? labelOf(line))
  }

  /** The page's own structure has a byline or a date here, and the words can be one. */
  private isToldMark(at: number): boolean {
    const mark = markOf(this.words(at), this.page[at])
    return mark !== null && (mark.byline ?? mark.date) !== null
  }

  /** Captions that nothing in them tells: under “Image caption”, or said again in nearly the same words. */
  private markCaptions(): void {
    const said = new Map<string, number>()
    for (let at = 0; at < Math.min(this.count, mostAbove); at += 1) {
      const words = this.words(at)
      if (at > 0 && !this.kinds[at] && isCaptionLabel(this.words(at - 1))) this.kinds[at] = 'caption'
      if (this.kinds[at] || !isRunningText(words)) continue
      const start = plainLine(words).split(' ').slice(0, 6).join(' ')
      const before = said.get(start)
      // Further apart they are paragraphs that begin alike.
      const near = before !== undefined && at - before < 4 && words.length < 260
      if (near && this.kinds.slice(before + 1, at).some((kind) => kind !== null))
        this.kinds[before] = this.kinds[at] = 'caption'
      said.set(start, at)
    }
  }

  /** A title right above a credit is the picture's, where a byline stands above it and the headline above that. */
  private markOverCredits(): void {
    const bylines = Array.from({ length: Math.min(this.count, mostAbove) }, (_, at) => at).filter(
      (at) => !this.kinds[at] && bylineIn(this.words(at)) !== null,
    )
    const [byline] = bylines
    if (byline === undefined || !this.isUnderTitle(byline)) return
    for (let at = byline + 1; at < Math.min(this.count, byline + 12); at += 1)
      if (!this.kinds[at] && this.isTitle(at) && !this.isMark(at) && this.kinds[at + 1] === 'caption')
        this.kinds[at] = 'caption'
  }

  /** “Environment editor” on the line below a name */
  private markRoles(): void {
    for (let at = 1; at < Math.min(this.count, mostAbove); at += 1) {
      const above = this.words(at - 1)
      if (!this.kinds[at] && isRoleLine(this.words(at)) && (nameAlone(above) || bylineIn(above)))
        this.kinds[at] = 'line'
    }
  }

  private isOwn = (line: string) =>
    bylineIn(line) !== null ||
    (dateLine(line, this.context)?.iso ?? null) !== null ||
    embargoIn(line, this.context) !== null

  words = (at: number): string => this.paragraphs[at] ?? ''
  kind = (at: number): Clutter | null => this.kinds[at] ?? null
  isLetterhead = (at: number): boolean => isLetterhead(this.words(at))
  isReleaseLabel = (at: number): boolean => isReleaseLabel(this.words(at))
  isContact = (at: number): boolean => isContact(this.words(at))
  isProfile = (at: number): boolean => profileOf(this.words(at)) !== null
  isTitle = (at: number): boolean => isTitleLine(this.words(at), 24, 160) && !isContact(this.words(at))
  isFirstHeading = (at: number): boolean => this.page[at]?.role === 'headline'
  same = (one: number, other: number): boolean => plainLine(this.words(one)) === plainLine(this.words(other))

  /** A byline, a date or an embargo on a line of its own. */
  isMark(at: number): boolean {
    const known = this.marks.get(at)
    if (known !== undefined) return known
    const is = this.isToldMark(at) || (this.words(at).length < 210 && this.isMarkLine(at))
    this.marks.set(at, is)
    return is
  }

  private isMarkLine(at: number): boolean {
    return this.bylineAt(at) !== null || this.isDate(at) || embargoIn(this.words(at), this.context) !== null
  }

  isDate = (at: number): boolean =>
    dateLine(this.words(at), this.context) !== null || placeAndDate(this.words(at), this.context) !== null

  /** Who a line says wrote the piece: in words, or by a name alone between the headline and a date. */
  bylineAt(at: number): BylineFound | null {
    const words = this.words(at)
    const said = bylineIn(words)
    if (said || this.kind(at) || at === 0 || at > mostAbove) return said
    const names = nameAlone(words)
    if (!names || !this.isBesideMark(at, names) || !this.isUnderTitle(at) || this.recurs(at)) return null
    return { byline: { names, words }, rest: '' }
  }

  /** A date, a role or, of a known name, the body is beside it; other names may stand between. */
  private isBesideMark(at: number, names: readonly string[]): boolean {
    let next = this.beside(at, 1)
    while (next < this.count && next - at < 5 && nameAlone(this.words(next))) next = this.beside(next, 1)
    // Between the name and the date a place may stand.
    if (this.isDate(next) || (this.words(next).split(' ').length < 4 && this.isDate(this.beside(next, 1)))) return true
    if (isRoleLine(this.words(at + 1))) return true
    const before = this.beside(at, -1)
    // Below a date and right above a headline stands its topic.
    if (this.isDate(before) && /\p{Lu}/u.test(this.words(at)) && !this.isLongTitle(next)) return true
    const isBody = isRunningText(this.words(next)) && !this.isDate(next)
    return isBody && names.every(isKnownFirstName)
  }

  private isLongTitle = (at: number) => this.isTitle(at) && this.words(at).split(' ').length >= 4

  /** The nearest line before or after that is no clutter. */
  private beside(at: number, step: 1 | -1): number {
    let next = at + step
    while (next >= 0 && next < this.count && this.kind(next)) next += step
    return next
  }

  private isUnderTitle(at: number): boolean {
    for (let above = at - 1; above >= 0; above -= 1)
      if (!this.kind(above) && this.words(above).split(' ').length >= 3 && !this.isDate(above)) return true
    return false
  }

  /** A place comes again in the piece; its author hardly does. */
  private recurs(at: number): boolean {
    const words = this.words(at)
    return this.paragraphs
      .slice(at + 1, at + 60)
      .some((line, more) => !this.kind(at + 1 + more) && isPlaceIn(line, words))
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

  private isContinued = (at: number) => !this.isMark(at) && this.isTitle(at) && this.words(at).split(' ').length >= 4

  /** Whether such a line comes among the next few before `until`, or is it. */
  next(at: number, is: (at: number) => boolean, until: number): boolean {
    for (let next = at + 1; next <= Math.min(until, at + 10, this.count - 1); next += 1) if (is(next)) return true
    return false
  }
}
