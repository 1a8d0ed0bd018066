/** How a piece of the demo newsroom is written down: one file each, in pieces/. */
import type { AiUse } from '#lib/ai-use/use'
import { aiUseShape } from '#lib/ai-use/use-shape'
import { Profile, State } from '#lib/generated/prisma/enums'
import { type Citation, citationIn } from './citation.ts'
import { type Departure, departureIn } from './departures.ts'
import { type DemoNotice, noticeIn } from './notices.ts'
import { type Remark, remarkIn } from './remarks.ts'
import { type SentBack, sentBackIn } from './sent-back.ts'
import { type Sitting, sittingIn } from './sittings.ts'
import { type Suggested, suggestedIn } from './suggestions.ts'

/** A picture by its key; null is what the picture itself says */
export type Pictured = { key: string; alt: string | null; caption: string | null }

export type DemoArticle = {
  slug: string
  profile: Profile
  desk: string
  authors: string[]
  /** The first is the main tag */
  tags: string[]
  language: string
  /** Slug of the piece that it is a translation of */
  translates: string | null
  state: State
  /** When it came out or was last changed, as moments.ts reads it */
  when: string
  headline: string
  standfirst: string
  cites: Record<string, Citation>
  /** Its lead picture */
  lead: Pictured | null
  /** What is declared of AI in it */
  ai: AiUse | null
  /** What was put right in it since it came out */
  notice: DemoNotice | null
  /** What it said when it was first submitted, and why it came back then */
  sentBack: SentBack | null
  /** When readers lose it by itself */
  away: Departure | null
  /** Slug of the coverage that it is an entry of, and whether it is a key point there */
  entry: { of: string; keyPoint: boolean } | null
  /** Its first author threw it away an hour after she had last changed it */
  trashed: boolean
  /** Asked about the article and not yet resolved */
  question: string | null
  /** The editor's comment when sending it back, or the reason for spiking it */
  comment: string | null
  body: string
  remarks: Remark[]
  sittings: Sitting[]
  suggestions: Suggested[]
}

const known = [
  ...['profile', 'desk', 'authors', 'tags', 'language', 'translates', 'state', 'when', 'question', 'comment', 'lead'],
  ...['notice', 'away', 'trashed', 'ai', 'sentBack', 'entry', 'keypoint'],
]

function details(head: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of linesOf(head)) {
    const [, name = '', value = ''] = /^(\w+): (.+)$/.exec(line) ?? []
    if (!known.includes(name)) throw new Error(`The head of a piece says nothing like “${line}”.`)
    found.set(name, value)
  }
  return found
}

const linesOf = (part: string): string[] => part.split('\n').filter((line) => line.trim() !== '')
const listOf = (value = ''): string[] => value.split(', ').filter((one) => one !== '')

function oneOf<T extends string>(all: Record<string, T>, value: string): T {
  const found = Object.values(all).find((one) => one === value)
  if (!found) throw new Error(`There is no “${value}”.`)
  return found
}

/**
 * Up to six parts between lines of `---`: the details, one a line; the text; what its claims lean on, one citation a line; comments on its
 * words, one thread a line; how it was written, one sitting a line; what is suggested in it, one suggestion a line.
 * The text begins with `# headline`; the paragraph after `: ` is the standfirst, `## ` begins a subhead, `> ` a quotation, `>> ` a pull
 * quote, `| ` a fact box, whose first line is its subhead and each other a paragraph, `= ` a table, whose first line is its caption and each
 * other a row, its cells parted by `|`; `~ ` a chart or a map, whose first line is its kind, its unit, what it shows and, of a map, its
 * outline, and the others those of a table.
 * `{words}[a,b]` marks a claim that leans on citations a and b, `{words}[?]` one that has no source yet; `^[words]` is a footnote.
 * `lead: key` names its lead picture, `! key` a picture in its text; behind a stroke each, alternative text and caption may follow in place of
 * those that the picture has.
 * `notice: …` says what was put right in it since (notices.ts), `sentBack: …` what it said before it came back (sent-back.ts), `away: …` when readers lose it (departures.ts).
 * `entry: slug` makes it an entry of that coverage, `keypoint: yes` one of its key points.
 * `ai: helped | tool | purpose` says what AI did in it, `ai: none` that it did nothing.
 * `days` puts in what the calendar says. Refuses what it does not know.
 */
export function pieceIn(
  slug: string,
  file: string,
  days: (text: string, details: Map<string, string>) => string,
): DemoArticle {
  const found = details(file.split(/^---$/m)[0] ?? '')
  const [, text = '', foot = '', remarks = '', sittings = '', suggestions = ''] = days(file, found).split(/^---$/m)
  const [first = '', ...rest] = text.trim().split(/\n\s*\n/)
  if (!first.startsWith('# ')) throw new Error(`“${slug}” has no headline.`)
  const standfirst = rest[0]?.startsWith(': ') ? rest.shift()?.slice(2) : ''
  return {
    ...{ slug, profile: oneOf(Profile, found.get('profile') ?? ''), desk: found.get('desk') ?? '' },
    ...{ authors: listOf(found.get('authors')), tags: listOf(found.get('tags')) },
    ...{ language: found.get('language') ?? 'en', translates: found.get('translates') ?? null },
    ...{ state: oneOf(State, found.get('state') ?? 'published'), when: found.get('when') ?? '' },
    lead: found.has('lead') ? picturedIn(found.get('lead') ?? '') : null,
    ai: found.has('ai') ? aiUseFrom(found.get('ai') ?? '') : null,
    notice: found.has('notice') ? noticeIn(found.get('notice') ?? '') : null,
    sentBack: found.has('sentBack') ? sentBackIn(found.get('sentBack') ?? '') : null,
    away: found.has('away') ? departureIn(found.get('away') ?? '') : null,
    entry: found.has('entry') ? { of: found.get('entry') ?? '', keyPoint: found.get('keypoint') === 'yes' } : null,
    trashed: found.get('trashed') === 'yes',
    ...{ question: found.get('question') ?? null, comment: found.get('comment') ?? null },
    ...{ headline: oneLine(first.slice(2)), standfirst: oneLine(standfirst ?? ''), body: rest.join('\n\n') },
    cites: Object.fromEntries(linesOf(foot).map(citationIn)),
    remarks: linesOf(remarks).map(remarkIn),
    sittings: linesOf(sittings).map(sittingIn),
    suggestions: linesOf(suggestions).map(suggestedIn),
  }
}

function aiUseFrom(source: string): AiUse {
  const [use = '', tool = '', purpose = ''] = source.split(' | ')
  return aiUseShape.parse(use === 'none' ? { use } : { use, tool, purpose })
}

export function picturedIn(source: string): Pictured {
  const [key = '', alt = null, caption = null] = source.split(' | ')
  return { key, alt, caption }
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
