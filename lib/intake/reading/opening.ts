/** Reads what stands before the text: headline, standfirst, byline, date and dateline, in whatever order they come. */
import { agencyAtEnd } from '#lib/intake/reading/agency'
import { type BylineFound, bylineIn } from '#lib/intake/reading/byline'
import { type DateContext, dateAtStart, dateLine } from '#lib/intake/reading/date'
import { datelineIn, placeAndDate } from '#lib/intake/reading/dateline'
import { embargoIn } from '#lib/intake/reading/embargo'
import { isHeadline, markedHeadline, mayBeHeadline } from '#lib/intake/reading/headline'
import { isCapitalised, isListItem, isRunningText } from '#lib/intake/reading/line-shape'
import { dateIsApart, nothing, type OpeningRead, type Sifted } from '#lib/intake/reading/opening-read'
import type { DateRead, Opening, Part } from '#lib/intake/reading/parts'
import { profileOf } from '#lib/intake/reading/profile'
import { type Message, message } from '#lib/messages/message'

const standfirstLabel = /^(?:standfirst|summary|subtitle|subheadline|dek)\s*:\s*(?=\S)/i
/** In words, of a standfirst that nothing calls one */
const fewestWords = 4
const longestStandfirst = 400
const mostLines = 12

class OpeningReader {
  opening: Opening = { ...nothing }
  parts: (Part & { at: number })[] = []
  notes: Message[] = []
  rest: string[]
  restAt: number[]

  private readonly context: DateContext
  private readonly sifted: Sifted | null
  /** Index in `rest` of the line that is read; those before it were passed over. */
  private at = 0

  constructor(paragraphs: readonly string[], context: DateContext, sifted: Sifted | null) {
    this.context = context
    this.sifted = sifted
    this.rest = [...paragraphs]
    this.restAt = paragraphs.map((_, at) => at)
    this.opening.dates = []
  }

  read(): OpeningRead {
    let line = 0
    while (this.at < this.rest.length && (this.isAbove(this.at) || line < mostLines)) {
      line += 1
      if (this.takeLine()) continue
      if (!this.isAbove(this.at)) break
      this.at += 1
    }
    this.takeDateline()
    this.readDateInHeadline()
    this.readAgencyAtEnd()
    const { opening, parts, rest, restAt, notes } = this
    return { opening, parts, rest, restAt, notes }
  }

  /** Whether a line stands above the body. */
  private isAbove = (at: number) => this.sifted !== null && (this.restAt[at] ?? 0) < this.sifted.body

  private takeLine(): boolean {
    const line = this.rest[this.at] ?? ''
    return (
      this.takeProfile(line) ||
      this.takeEmbargo(line) ||
      this.takeByline() ||
      this.takeDate(line) ||
      this.takePlaceAndDate(line) ||
      this.takeHeadline(line) ||
      this.takeStandfirst(line)
    )
  }

  /** Moves the first words of the line that is read into a part. */
  private move(as: Part['as'], words: string, rest = ''): true {
    this.parts.push({ as, words, at: this.restAt[this.at] ?? 0 })
    if (rest === '') {
      this.rest.splice(this.at, 1)
      this.restAt.splice(this.at, 1)
    } else this.rest[this.at] = rest
    return true
  }

  /** A byline or date was taken below the headline. */
  private get marked(): boolean {
    const headline = this.parts.findIndex(({ as }) => as === 'headline')
    return headline >= 0 && this.parts.slice(headline).some(({ as }) => as === 'byline' || as === 'date')
  }

  private get isLast(): boolean {
    return this.at === this.rest.length - 1
  }

  private takeEmbargo(line: string): boolean {
    const found = this.opening.embargo || this.isLast ? null : embargoIn(line, this.context)
    if (!found) return false
    this.opening.embargo = found
    return this.move('embargo', line)
  }

  private mark = (at: number) => this.sifted?.markAt(this.restAt[at] ?? 0) ?? null

  private takeProfile(line: string): boolean {
    const profile = profileOf(line)
    if (!profile || this.opening.profile || this.isLast) return false
    this.opening.profile = profile
    return this.move('profile', line)
  }

  private takeByline(): boolean {
    const last = this.parts.at(-1)
    const before = last?.as === 'byline' && last.at !== this.restAt[this.at] ? this.opening.byline : null
    if (this.isHeadlineHere || this.isLast || (this.opening.byline && !before)) return false
    const found = this.bylineOf(this.at)
    if (!found || (before && !this.isBare(found))) return false
    // Several authors, each on a line.
    this.opening.byline = before ? { ...before, names: [...before.names, ...found.byline.names] } : found.byline
    return this.move('byline', found.byline.words, found.rest)
  }

  /** A name without “By” before it. */
  private isBare = ({ byline }: BylineFound) => byline.words.startsWith(byline.names[0] ?? '-')

  private bylineOf(at: number): BylineFound | null {
    const line = this.rest[at] ?? ''
    const told = bylineIn(line) ?? this.mark(at)?.byline ?? null
    return told ?? (this.isAbove(at) ? (this.sifted?.bylineAt(this.restAt[at] ?? 0) ?? null) : null)
  }

  private takeDate(line: string): boolean {
    const read = dateLine(line, this.context)
    const whole = read?.iso ? read : (this.mark(this.at)?.date ?? read)
    const found = whole ?? dateAtStart(line, { ...this.context, today: undefined })
    if (!found || (this.opening.date && !this.isAbove(this.at)) || this.isHeadlineHere) return false
    const words = line.slice(0, found.length)
    if (!whole && !dateIsApart(line, found.length, found.labelled)) return false
    if (!found.iso) {
      this.notes.push(message('intake.notes.dateUnclear', { words }))
      return false
    }
    const mark = /^\s*(?:[—–|:]|\s-\s)?\s*/u.exec(line.slice(found.length))?.[0] ?? ''
    if (!this.opening.date) this.addDate({ iso: found.iso, words, from: 'page', yearAssumed: found.yearAssumed })
    return this.move('date', (words + mark).trim(), line.slice(found.length + mark.length))
  }

  private takePlaceAndDate(line: string): boolean {
    if (this.sifted === null || !this.isAbove(this.at) || this.opening.dateline || this.isHeadlineHere) return false
    const found = placeAndDate(line, this.context)
    if (!found?.date || !found.iso) return false
    const { length: _, iso, yearAssumed, ...dateline } = found
    this.opening.dateline = dateline
    this.addDate({ iso, words: found.date, from: 'page', yearAssumed })
    return this.move('dateline', line)
  }

  private addDate(date: DateRead): void {
    if (this.opening.dates.some(({ iso }) => iso === date.iso)) return
    this.opening.date ??= date
    this.opening.dates.push(date)
    if (date.yearAssumed)
      this.notes.push(message('intake.notes.yearAssumed', { words: date.words, year: date.iso.slice(0, 4) }))
  }

  private get isHeadlineHere(): boolean {
    return this.sifted?.headline != null && this.restAt[this.at] === this.sifted.headline
  }

  private takeHeadline(line: string): boolean {
    if (this.opening.headline) return false
    const after = this.rest.slice(this.at + 1, this.at + 8)
    const marked = markedHeadline(line)
    if (this.sifted !== null && this.sifted.headline !== null) {
      if (!this.isHeadlineHere) return false
      this.opening.headline = marked ?? line
      return this.move('headline', line)
    }
    if (marked === null && datelineIn(line, line, this.context)) return false
    if (marked === null && !(this.sifted === null && isHeadline(line, after))) {
      if (mayBeHeadline(line, after)) this.notes.push(message('intake.notes.maybeHeadline', { words: line }))
      return false
    }
    this.opening.headline = marked ?? line
    return this.move('headline', line)
  }

  /** Between a headline and a byline, date, dateline or the body: nothing but a standfirst stands there. */
  private takeStandfirst(line: string): boolean {
    const label = standfirstLabel.exec(line)?.[0] ?? ''
    const next = this.rest[this.at + 1]
    if (this.opening.standfirst || next === undefined || line.length > longestStandfirst) return false
    if (label === '' && !(this.opening.headline && this.endsOpening(line, next))) return false
    // Two or three words between a headline and a date are a name more often than a sentence.
    if (label === '' && (line.split(' ').length < fewestWords || isListItem(line))) return false
    if (label === '' && /[,،:：]$/u.test(line)) return false
    this.opening.standfirst = line.slice(label.length)
    return this.move('standfirst', line)
  }

  private endsOpening(line: string, next: string): boolean {
    if (datelineIn(line, line, this.context)) return false
    if (this.opening.byline && this.opening.date && !this.isAbove(this.at)) return false
    const isMark = this.bylineOf(this.at + 1) !== null || (dateLine(next, this.context)?.iso ?? null) !== null
    const date = dateAtStart(next)
    // Below the byline or date, right above the body, stands a caption more often.
    if (this.isAbove(this.at) && !this.marked) return true
    if (isMark || (date?.iso != null && date.length === next.length)) return true
    return datelineIn(next, next, this.context) !== null && isRunningText(next)
  }

  private takeDateline(): void {
    const first = this.rest[this.at] ?? ''
    const found = datelineIn(first, this.rest.slice(this.at, this.at + 200).join('\n'), this.context)
    if (!found) return
    const { length, iso, yearAssumed, ...dateline } = found
    const after = first.slice(length)
    const byline = this.opening.byline ? null : bylineIn(after)
    if (!isRunningText(first) && !byline) return
    this.opening.dateline = dateline
    this.move('dateline', dateline.words, after)
    if (byline) {
      this.opening.byline = byline.byline
      this.move('byline', byline.byline.words, byline.rest)
    }
    const { date: words } = dateline
    if (!words) return
    const told = yearAssumed && !this.context.today ? null : iso
    if (told) this.addDate({ iso: told, words, from: 'dateline', yearAssumed })
    else if (!this.opening.date) this.notes.push(message('intake.notes.datelineWithoutYear', { words }))
  }

  /** “Attack on a convoy (19 November 2026)”, as ministries have it. Its words stay where they are. */
  private readDateInHeadline(): void {
    const words = /\(([^()]{6,40})\)$/u.exec(this.opening.headline ?? '')?.[1]
    const found = words && !this.opening.date ? dateLine(words, this.context) : null
    if (words && found?.iso && !found.yearAssumed)
      this.addDate({ iso: found.iso, words, from: 'page', yearAssumed: false })
  }

  /** Its words stay where they are. */
  private readAgencyAtEnd(): void {
    const { dateline } = this.opening
    if (!dateline || dateline.agency) return
    const agency = this.rest
      .slice(-2)
      .map(agencyAtEnd)
      .findLast((found) => found !== null)
    if (agency) this.opening.dateline = { ...dateline, agency }
  }
}

/** Takes the opening off the paragraphs. Words are moved, never changed: parts and rest hold them all, in their order. */
export function openingOf(
  paragraphs: readonly string[],
  context: DateContext = {},
  sifted: Sifted | null = null,
): OpeningRead {
  const read = new OpeningReader(paragraphs, context, sifted).read()
  const [under = ''] = read.rest
  const nameLike = under.split(' ')
  if (read.opening.headline && !read.opening.byline && nameLike.length > 1 && nameLike.length < 5)
    if (nameLike.every(isCapitalised) && !isRunningText(under))
      read.notes.push(message('intake.notes.maybeByline', { words: under }))
  return read
}
