/** Reads what stands before the text: headline, standfirst, byline, date and dateline, in whatever order they come. */
import type { Mark } from '#lib/intake/page/marks'
import { bylineIn } from '#lib/intake/reading/byline'
import { type DateContext, dateAtStart, dateLine } from '#lib/intake/reading/date'
import { datelineIn } from '#lib/intake/reading/dateline'
import { embargoIn } from '#lib/intake/reading/embargo'
import { isHeadline, markedHeadline, mayBeHeadline } from '#lib/intake/reading/headline'
import { isCapitalised, isRunningText } from '#lib/intake/reading/line-shape'
import type { DateRead, Opening, Part } from '#lib/intake/reading/parts'
import { profileOf } from '#lib/intake/reading/profile'
import { type Message, message } from '#lib/messages/message'

const standfirstLabel = /^(?:standfirst|summary|subtitle|subheadline|dek)\s*:\s*(?=\S)/i
/** In words, of a standfirst that nothing calls one */
const fewestWords = 4
const longestStandfirst = 400
const mostLines = 12

export type OpeningRead = {
  opening: Opening
  /** `at` is the index of the paragraph they stood in */
  parts: (Part & { at: number })[]
  /** The paragraphs that are left */
  rest: string[]
  /** Index of the paragraph that each of them was */
  restAt: number[]
  notes: Message[]
}

const nothing: Opening = {
  profile: null,
  headline: null,
  standfirst: null,
  byline: null,
  date: null,
  dates: [],
  dateline: null,
  embargo: null,
}

export type Known = DateContext & {
  /** Index of the headline among the paragraphs, where that was settled */
  headline?: number | null
  /** For each paragraph the byline or date that the page has in it */
  marks?: readonly (Mark | null)[]
}

/** A date at the start of running text belongs to its sentence unless it is labelled, in figures, or cut off from it. */
function dateIsApart(line: string, length: number, labelled: boolean): boolean {
  const after = line.slice(length)
  if (after.trim() === '' || /^\s*[—–|:]/u.test(after) || /^\s-\s/.test(after)) return true
  const inFigures = /\d{4}[-/.]\d|\d[-/.]\d{4}/.test(line.slice(0, length))
  return (labelled || inFigures) && /^\s+[\p{Pi}"'“‘]*[\p{Lu}\p{Lo}]/u.test(after)
}

class OpeningReader {
  opening: Opening = { ...nothing }
  parts: (Part & { at: number })[] = []
  notes: Message[] = []
  rest: string[]
  restAt: number[]

  private readonly known: Known

  constructor(paragraphs: readonly string[], known: Known) {
    this.known = known
    this.rest = [...paragraphs]
    this.restAt = paragraphs.map((_, at) => at)
    this.opening.dates = []
  }

  read(): OpeningRead {
    for (let line = 0; line < mostLines && this.rest.length > 0; line += 1) if (!this.takeLine()) break
    this.takeDateline()
    const { opening, parts, rest, restAt, notes } = this
    return { opening, parts, rest, restAt, notes }
  }

  private takeLine(): boolean {
    const [line = ''] = this.rest
    return (
      this.takeProfile(line) ||
      this.takeEmbargo(line) ||
      this.takeByline(line) ||
      this.takeDate(line) ||
      this.takeHeadline(line) ||
      this.takeStandfirst(line)
    )
  }

  /** Moves the first words of what is left into a part. */
  private move(as: Part['as'], words: string, rest = ''): true {
    this.parts.push({ as, words, at: this.restAt[0] ?? 0 })
    if (rest === '') {
      this.rest.shift()
      this.restAt.shift()
    } else this.rest[0] = rest
    return true
  }

  private takeEmbargo(line: string): boolean {
    const found = this.opening.embargo || this.rest.length === 1 ? null : embargoIn(line, this.known)
    if (!found) return false
    this.opening.embargo = found
    return this.move('embargo', line)
  }

  private mark = () => this.known.marks?.[this.restAt[0] ?? -1] ?? null

  private takeProfile(line: string): boolean {
    const profile = profileOf(line)
    if (!profile || this.opening.profile || this.rest.length === 1) return false
    this.opening.profile = profile
    return this.move('profile', line)
  }

  private takeByline(line: string): boolean {
    const found = this.opening.byline ? null : (bylineIn(line) ?? this.mark()?.byline)
    if (!found || this.rest.length === 1) return false
    this.opening.byline = found.byline
    return this.move('byline', found.byline.words, found.rest)
  }

  private takeDate(line: string): boolean {
    const read = dateLine(line, this.known)
    const whole = read?.iso ? read : (this.mark()?.date ?? read)
    const found = whole ?? dateAtStart(line, { ...this.known, today: undefined })
    if (!found || this.opening.date) return false
    const words = line.slice(0, found.length)
    if (!whole && !dateIsApart(line, found.length, found.labelled)) return false
    if (!found.iso) {
      this.notes.push(message('intake.notes.dateUnclear', { words }))
      return false
    }
    const mark = /^\s*(?:[—–|:]|\s-\s)?\s*/u.exec(line.slice(found.length))?.[0] ?? ''
    this.addDate({ iso: found.iso, words, from: 'page', yearAssumed: found.yearAssumed })
    return this.move('date', (words + mark).trim(), line.slice(found.length + mark.length))
  }

  private addDate(date: DateRead): void {
    if (this.opening.dates.some(({ iso }) => iso === date.iso)) return
    this.opening.date ??= date
    this.opening.dates.push(date)
    if (date.yearAssumed)
      this.notes.push(message('intake.notes.yearAssumed', { words: date.words, year: date.iso.slice(0, 4) }))
  }

  private takeHeadline(line: string): boolean {
    if (this.opening.headline) return false
    const after = this.rest.slice(1)
    const marked = markedHeadline(line)
    if (this.known.headline != null) {
      if (this.restAt[0] !== this.known.headline) return false
      this.opening.headline = marked ?? line
      return this.move('headline', line)
    }
    if (marked === null && datelineIn(line, line, this.known)) return false
    if (marked === null && !isHeadline(line, after)) {
      if (mayBeHeadline(line, after)) this.notes.push(message('intake.notes.maybeHeadline', { words: line }))
      return false
    }
    this.opening.headline = marked ?? line
    return this.move('headline', line)
  }

  /** Between a headline and a byline, date or dateline: nothing but a standfirst stands there. */
  private takeStandfirst(line: string): boolean {
    const label = standfirstLabel.exec(line)?.[0] ?? ''
    const next = this.rest[1]
    if (this.opening.standfirst || next === undefined || line.length > longestStandfirst) return false
    if (label === '' && !(this.opening.headline && this.endsOpening(line, next))) return false
    // Two or three words between a headline and a date are a name more often than a sentence.
    if (label === '' && line.split(' ').length < fewestWords) return false
    this.opening.standfirst = line.slice(label.length)
    return this.move('standfirst', line)
  }

  private endsOpening(line: string, next: string): boolean {
    if (this.opening.byline && this.opening.date) return false
    const isMark = (one: string) => bylineIn(one) !== null || (dateLine(one, this.known)?.iso ?? null) !== null
    if (datelineIn(line, line, this.known)) return false
    const date = dateAtStart(next)
    if (isMark(next) || (date?.iso != null && date.length === next.length)) return true
    return datelineIn(next, next, this.known) !== null && isRunningText(next)
  }

  private takeDateline(): void {
    const [first = ''] = this.rest
    const found = datelineIn(first, this.rest.slice(0, 200).join('\n'), this.known)
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
    const told = yearAssumed && !this.known.today ? null : iso
    if (told) this.addDate({ iso: told, words, from: 'dateline', yearAssumed })
    else if (!this.opening.date) this.notes.push(message('intake.notes.datelineWithoutYear', { words }))
  }
}

/** Takes the opening off the paragraphs. Words are moved, never changed: parts and rest hold them all, in their order. */
export function openingOf(paragraphs: readonly string[], known: Known = {}): OpeningRead {
  const read = new OpeningReader(paragraphs, known).read()
  const [under = ''] = read.rest
  const nameLike = under.split(' ')
  if (read.opening.headline && !read.opening.byline && nameLike.length > 1 && nameLike.length < 5)
    if (nameLike.every(isCapitalised) && !isRunningText(under))
      read.notes.push(message('intake.notes.maybeByline', { words: under }))
  return read
}
