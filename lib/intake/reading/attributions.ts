/** Finds where an English text leans on somebody it names. */
import type { SourceKind } from '#lib/generated/prisma/enums'
import { pronouns, statementNouns } from '#lib/intake/languages/en/cues'
import { accordingTo } from '#lib/intake/reading/according-to'
import { type Name, namesIn } from '#lib/intake/reading/find-names'
import type { Found, Line, Unnamed } from '#lib/intake/reading/found'
import type { NameKind } from '#lib/intake/reading/kinds'
import { isAllCapitals } from '#lib/intake/reading/line-shape'
import { Cast } from '#lib/intake/reading/name-index'
import type { Block } from '#lib/intake/reading/parts'
import { saidBy } from '#lib/intake/reading/said-by'
import { type Sentence, sentencesOf } from '#lib/intake/reading/sentences'
import { lower, type Token, tokensOf } from '#lib/intake/reading/tokens'
import { commaList } from '#lib/messages/list'
import { type Message, message } from '#lib/messages/message'

export type Attribution = {
  sourceName: string
  /** A guess */
  sourceKind: SourceKind
  /** The words that lean on it: “as reported by Selm Review” */
  phrase: string
  sentence: string
  /** Index of its block, and where in it the sentence begins and ends */
  block: number
  from: number
  to: number
}

export type Attributions = { attributions: Attribution[]; cast: Cast; notes: Message[] }

/** A longer stretch without a full stop is no sentence, and no claim. */
const longestSentence = 1500
const mostAttributions = 400

type Read = { sentence: Sentence; block: number; line: Line }

function lineOf(tokens: readonly Token[], names: readonly Name[]): Line {
  return {
    tokens,
    starts: new Map(names.map((name) => [name.first, name])),
    ends: new Map(names.map((name) => [name.last, name])),
  }
}

/** “Kordel’s assertion that …” */
function assertionOf(line: Line, at: number): Found[] {
  const name = line.ends.get(at)
  if (!name?.possessive) return []
  const noun = [at + 1, at + 2].find((next) => statementNouns.has(lower(line.tokens[next])))
  if (noun === undefined || !/^\p{Ll}/u.test(line.tokens[at + 1]?.text ?? '')) return []
  return [{ words: name.words, hint: name.titled ? 'person' : null, first: name.first, last: noun }]
}

const isWanted = (cast: Cast, { words, onlyOutlet, hint, sure }: Found) =>
  (sure || cast.isSure(words)) &&
  !pronouns.has(words.toLowerCase()) &&
  (!onlyOutlet || hint === 'outlet' || cast.kindOf(cast.fullName(words)) === 'outlet')

/** Countries and cities that speak are their governments. */
function sourceKind(kind: NameKind | null, found: Found, article: boolean): SourceKind {
  if (found.hint) return found.hint
  if (found.reports && isAllCapitals(found.words)) return 'outlet'
  if (kind === 'place') return 'organisation'
  return kind ?? (article ? 'organisation' : 'person')
}

function quoteOf({ line, sentence }: Read, first: number, last: number): string {
  const as = lower(line.tokens[first - 1]) === 'as' ? 1 : 0
  const from = line.tokens[first - as]?.from ?? 0
  return sentence.text.slice(from, Math.max(line.tokens[last]?.to ?? from, from)).slice(0, 240)
}

function readAll(blocks: readonly Block[], cast: Cast): { read: Read[]; endless: number } {
  const read: Read[] = []
  let endless = 0
  for (const [block, { kind, text }] of blocks.entries()) {
    if (kind === 'heading') continue
    for (const sentence of sentencesOf(text)) {
      if (sentence.text.length > longestSentence) {
        endless += 1
        continue
      }
      const tokens = tokensOf(sentence.text)
      const names = namesIn(tokens)
      cast.add(tokens, names)
      read.push({ sentence, block, line: lineOf(tokens, names) })
    }
  }
  return { read, endless }
}

function foundIn(line: Line): (Found | Unnamed)[] {
  return line.tokens.flatMap((_, at) => [...accordingTo(line, at), ...saidBy(line, at), ...assertionOf(line, at)])
}

/** Gives every attribution to a named source, each source once per sentence. Pronouns and “the report” are none; they are counted in the notes. `places` are names that are known to be places. */
export function attributionsIn(blocks: readonly Block[], places: readonly string[] = []): Attributions {
  const cast = new Cast(places)
  const { read, endless } = readAll(blocks, cast)
  const attributions: Attribution[] = []
  const unnamed: string[] = []
  for (const one of read) {
    const here = new Set<string>()
    const nobody: string[] = []
    for (const found of foundIn(one.line)) {
      if ('unnamed' in found) nobody.push(quoteOf(one, found.first, found.last))
      else if (isWanted(cast, found)) {
        const sourceName = cast.fullName(found.words)
        if (here.has(sourceName) || attributions.length >= mostAttributions) continue
        here.add(sourceName)
        const { text: sentence, from, to } = one.sentence
        const article = one.line.starts.get(found.first)?.article ?? false
        const kind = sourceKind(cast.kindOf(sourceName), found, article)
        attributions.push({
          sourceName,
          sourceKind: kind,
          phrase: quoteOf(one, found.first, found.last),
          sentence,
          block: one.block,
          from,
          to,
        })
      }
    }
    if (here.size === 0) unnamed.push(...nobody)
  }
  const notes = notesOn(unnamed, endless, cast)
  if (attributions.length === mostAttributions)
    notes.push(message('intake.notes.mostAttributions', { most: mostAttributions }))
  return { attributions, cast, notes }
}

function notesOn(unnamed: readonly string[], endless: number, cast: Cast): Message[] {
  const notes: Message[] = []
  const said = [...new Set(unnamed)].slice(0, 3).map((words) => message('intake.notes.quoted', { words }))
  if (unnamed.length > 0)
    notes.push(message('intake.notes.unnamed', { count: unnamed.length, quotes: commaList(said) }))
  if (endless > 0) notes.push(message('intake.notes.endless', { count: endless, most: longestSentence }))
  for (const name of cast.shared) notes.push(message('intake.notes.sharedName', { name }))
  return notes
}
