/** Reads what stands before the text: headline, standfirst, byline, date and dateline, in whatever order they come. */
import type { Profile } from '#lib/generated/prisma/enums'
import { bylineIn } from '#lib/intake/reading/byline'
import { dateAtStart } from '#lib/intake/reading/date'
import { datelineIn } from '#lib/intake/reading/dateline'
import { isHeadline, markedHeadline, mayBeHeadline } from '#lib/intake/reading/headline'
import { isCapitalised, isRunningText } from '#lib/intake/reading/line-shape'
import type { Opening, Part } from '#lib/intake/reading/parts'
import { type Message, message } from '#lib/messages/message'

const profiles: Readonly<Record<string, Profile>> = {
  news: 'news',
  analysis: 'analysis',
  opinion: 'opinion',
  comment: 'opinion',
  explainer: 'explainer',
  interview: 'interview',
  brief: 'brief',
}
const standfirstLabel = /^(?:standfirst|summary|subtitle|subheadline|dek)\s*:\s*(?=\S)/i
const longestStandfirst = 400
const mostLines = 8

export type OpeningRead = {
  opening: Opening
  parts: Part[] /** The paragraphs that are left */
  rest: string[]
  notes: Message[]
}

const nothing: Opening = { profile: null, headline: null, standfirst: null, byline: null, date: null, dateline: null }

/** A date at the start of running text belongs to its sentence unless it is labelled, in figures, or cut off from it. */
function dateIsApart(line: string, length: number, labelled: boolean): boolean {
  const after = line.slice(length)
  if (after.trim() === '' || /^\s*[—–|:]/u.test(after) || /^\s-\s/.test(after)) return true
  const inFigures = /\d{4}[-/.]\d|\d[-/.]\d{4}/.test(line.slice(0, length))
  return (labelled || inFigures) && /^\s+[\p{Pi}"'“‘]*[\p{Lu}\p{Lo}]/u.test(after)
}

class OpeningReader {
  opening: Opening = { ...nothing }
  parts: Part[] = []
  notes: Message[] = []
  rest: string[]

  constructor(paragraphs: readonly string[]) {
    this.rest = [...paragraphs]
  }

  read(): OpeningRead {
    for (let line = 0; line < mostLines && this.rest.length > 0; line += 1) if (!this.takeLine()) break
    this.takeDateline()
    return { opening: this.opening, parts: this.parts, rest: this.rest, notes: this.notes }
  }

  private takeLine(): boolean {
    const [line = ''] = this.rest
    return (
      this.takeProfile(line) ||
      this.takeByline(line) ||
      this.takeDate(line) ||
      this.takeHeadline(line) ||
      this.takeStandfirst(line)
    )
  }

  /** Moves the first words of what is left into a part. */
  private move(as: Part['as'], words: string, rest = ''): true {
    this.parts.push({ as, words })
    if (rest === '') this.rest.shift()
    else this.rest[0] = rest
    return true
  }

  private takeProfile(line: string): boolean {
    const profile = profiles[line.toLowerCase().replace(/[:.\s]+$/, '')]
    if (!profile || this.opening.profile || this.rest.length === 1) return false
    this.opening.profile = profile
    return this.move('profile', line)
  }

  private takeByline(line: string): boolean {
    const found = this.opening.byline ? null : bylineIn(line)
    if (!found || this.rest.length === 1) return false
    this.opening.byline = found.byline
    return this.move('byline', found.byline.words, found.rest)
  }

  private takeDate(line: string): boolean {
    const found = dateAtStart(line)
    if (!found || this.opening.date) return false
    const words = line.slice(0, found.length)
    if (!dateIsApart(line, found.length, found.labelled)) return false
    if (!found.iso) {
      this.notes.push(message('intake.notes.dateUnclear', { words }))
      return false
    }
    const mark = /^\s*(?:[—–|:]|\s-\s)?\s*/u.exec(line.slice(found.length))?.[0] ?? ''
    this.opening.date = { iso: found.iso, words }
    return this.move('date', (words + mark).trim(), line.slice(found.length + mark.length))
  }

  private takeHeadline(line: string): boolean {
    if (this.opening.headline) return false
    const after = this.rest.slice(1)
    const marked = markedHeadline(line)
    if (marked === null && datelineIn(line, line)) return false
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
    if (label === '' && !(this.opening.headline && this.endsOpening(next))) return false
    this.opening.standfirst = line.slice(label.length)
    return this.move('standfirst', line)
  }

  private endsOpening(next: string): boolean {
    if (this.opening.byline && this.opening.date) return false
    const date = dateAtStart(next)
    return (
      bylineIn(next) !== null || (date?.iso != null && date.length === next.length) || datelineIn(next, next) !== null
    )
  }

  private takeDateline(): void {
    const [first = ''] = this.rest
    const found = datelineIn(first, this.rest.slice(0, 200).join('\n'))
    if (!found || !isRunningText(first)) return
    const { length, ...dateline } = found
    this.opening.dateline = dateline
    this.move('dateline', dateline.words, first.slice(length))
    this.readDateOf(dateline.date)
  }

  private readDateOf(words: string | null): void {
    if (!words || this.opening.date) return
    const iso = dateAtStart(words)?.iso
    if (iso) this.opening.date = { iso, words }
    else this.notes.push(message('intake.notes.datelineWithoutYear', { words }))
  }
}

/** Takes the opening off the paragraphs. Words are moved, never changed: parts and rest hold them all, in their order. */
export function openingOf(paragraphs: readonly string[]): OpeningRead {
  const read = new OpeningReader(paragraphs).read()
  const [under = ''] = read.rest
  const nameLike = under.split(' ')
  if (read.opening.headline && !read.opening.byline && nameLike.length > 1 && nameLike.length < 5)
    if (nameLike.every(isCapitalised) && !isRunningText(under))
      read.notes.push(message('intake.notes.maybeByline', { words: under }))
  return read
}
