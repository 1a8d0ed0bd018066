/** Finds where a text leans on somebody. */
import type { SourceKind } from '#lib/generated/prisma/enums'
import type { Language } from '#lib/intake/languages/tables'
import { accordingTo, inBrackets, madeBy, withMaker } from '#lib/intake/reading/according-to'
import { Antecedents, placeOf } from '#lib/intake/reading/antecedents'
import { type Name, namesIn } from '#lib/intake/reading/find-names'
import { type Line, lineOf, wordAt } from '#lib/intake/reading/line'
import { Cast } from '#lib/intake/reading/name-index'
import type { Block } from '#lib/intake/reading/parts'
import { quotedTokens } from '#lib/intake/reading/quotations'
import { sourceOf } from '#lib/intake/reading/resolve'
import { beforeColon, opening, saidBy } from '#lib/intake/reading/said-by'
import { saidLast } from '#lib/intake/reading/said-last'
import { type Sentence, sentencesOf } from '#lib/intake/reading/sentences'
import { isQuote, tokensOf } from '#lib/intake/reading/tokens'
import type { Found, Who } from '#lib/intake/reading/who'
import { whoByCapitals } from '#lib/intake/reading/who-by-capitals'
import { whoByWords } from '#lib/intake/reading/who-by-words'
import { commaList } from '#lib/messages/list'
import { type Message, message } from '#lib/messages/message'

export type Attribution = {
  /** For somebody without a name, the words that tell of them: “a senior official” */
  sourceName: string
  /** A guess */
  sourceKind: SourceKind
  /** Somebody without a name: no source of the newsroom’s */
  unnamed: boolean
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

type Read = { sentence: Sentence; block: number; line: Line; names: readonly Name[] }

/** “Kordel’s assertion that …” */
function assertionOf(line: Line, at: number): Found[] {
  const who = line.ends.get(at)
  if (!who?.possessive || who.form !== 'named') return []
  const { statementNouns } = line.language.cues
  const noun = [at + 1, at + 2].find((next) => statementNouns.has(wordAt(line, next)))
  if (noun === undefined || !/^\p{Ll}/u.test(line.tokens[at + 1]?.text ?? '')) return []
  return [{ who: { ...who, possessive: false }, hint: null, first: who.first, last: noun }]
}

function quoteOf({ line, sentence }: Read, first: number, last: number): string {
  const as = wordAt(line, first - 1) === 'as' ? 1 : 0
  const from = line.tokens[first - as]?.from ?? 0
  return sentence.text.slice(from, Math.max(line.tokens[last]?.to ?? from, from)).slice(0, 240)
}

const asName = ({ words, first, last }: Who): Name => ({
  words,
  first,
  last,
  possessive: false,
  titled: true,
  roles: [],
  rolePhrase: '',
  article: false,
  atStart: false,
})

function readAll(blocks: readonly Block[], cast: Cast, language: Language): { read: Read[]; endless: number } {
  const read: Read[] = []
  let endless = 0
  for (const [block, { kind, text }] of blocks.entries()) {
    if (kind === 'heading') continue
    for (const sentence of sentencesOf(text, language)) {
      if (sentence.text.length > longestSentence) {
        endless += 1
        continue
      }
      const tokens = tokensOf(sentence.text, language.elides)
      const names = language.capitals ? namesIn(tokens, language) : []
      const all = language.capitals ? whoByCapitals(tokens, names, language) : whoByWords(tokens, language)
      cast.add(
        tokens,
        language.capitals ? names : all.filter((who) => who.form === 'named' && who.kind === 'person').map(asName),
      )
      read.push({ sentence, block, line: lineOf(tokens, all, language), names })
    }
  }
  return { read, endless }
}

function foundIn(line: Line): Found[] {
  const said = line.language.order === 'verb-last' ? saidLast : saidBy
  const quoted = quotedTokens(line.tokens)
  const free = line.tokens.flatMap((_, at) => (quoted.has(at) ? [] : [at]))
  const found = free.flatMap((at) => [
    ...accordingTo(line, at),
    ...opening(line, at),
    ...said(line, at),
    ...assertionOf(line, at),
  ])
  const documents = line.all.flatMap((who) => (quoted.has(who.head) ? [] : madeBy(line, who)))
  const all = [...found, ...documents, ...inBrackets(line)]
  return all.length > 0 ? all : beforeColon(line)
}

/**
 * Gives every attribution, each source once per sentence. `places` are names that are known to be places, `above` the
 * standfirst, which may name in full whoever the text then calls by a role or a surname.
 */
export function attributionsIn(
  blocks: readonly Block[],
  language: Language,
  places: readonly string[] = [],
  above: string | null = null,
): Attributions {
  const cast = new Cast(language, places)
  const antecedents = new Antecedents(language)
  const standfirst = above === null ? [] : readAll([{ kind: 'paragraph', text: above }], cast, language).read
  const { read, endless } = readAll(blocks, cast, language)
  for (const [index, { line }] of standfirst.entries()) remember(line, index - standfirst.length, cast, antecedents)
  for (const [index, { line }] of read.entries()) remember(line, index, cast, antecedents)
  const attributions: Attribution[] = []
  const unnamed: string[] = []
  for (const [index, one] of read.entries()) {
    const here = new Set<string>()
    const { text: sentence, from, to } = one.sentence
    const add = (sourceName: string, sourceKind: SourceKind, isUnnamed: boolean, phrase: string) => {
      if (here.has(sourceName) || attributions.length >= mostAttributions) return
      here.add(sourceName)
      attributions.push({ sourceName, sourceKind, unnamed: isUnnamed, phrase, sentence, block: one.block, from, to })
    }
    const nobody: { words: string; phrase: string }[] = []
    for (const found of foundIn(one.line)) {
      const at = placeOf(index, found.first)
      const source = sourceOf(found, at, cast, antecedents, language)
      if (!source) continue
      const phrase = quoteOf(one, found.first, found.last)
      if (source.unnamed) {
        nobody.push({ words: source.words, phrase })
        if (found.who.form !== 'pronoun') antecedents.heardNameless(source.words, placeOf(index, found.last))
      } else {
        const kind = source.kind ?? 'person'
        add(source.words, kind, false, phrase)
        antecedents.heard({ words: source.words, isPerson: kind === 'person', kind, at: placeOf(index, found.last) })
      }
    }
    const [nameless] = nobody
    if (nameless) {
      unnamed.push(nameless.phrase)
      add(nameless.words, 'person', true, nameless.phrase)
    }
    const before = attributions.at(-1)
    if (
      here.size === 0 &&
      before &&
      before.block === one.block &&
      isQuotation(one.line) &&
      goesOn(read[index - 1], before)
    )
      add(before.sourceName, before.sourceKind, before.unnamed, sentence.slice(0, 240))
  }
  const notes = notesOn(unnamed, endless, cast)
  if (attributions.length === mostAttributions)
    notes.push(message('intake.notes.mostAttributions', { most: mostAttributions }))
  return { attributions, cast, notes }
}

/** A sentence that is a quotation and nothing else is said by whoever was quoted before it. */
const isQuotation = ({ tokens }: Line) =>
  isQuote(tokens[0]) &&
  tokens.slice(-2).some(isQuote) &&
  tokens.slice(1, -2).every((token) => !isQuote(token) || /^['’]$/.test(token.text))
const goesOn = (before: Read | undefined, spoke: Attribution) =>
  before?.sentence.from === spoke.from && before.line.tokens.some(isQuote)

function remember(line: Line, index: number, cast: Cast, antecedents: Antecedents): void {
  const { language } = line
  for (const who of line.all) {
    const at = placeOf(index, who.head)
    const words =
      language.nominative && who.kind !== 'person'
        ? language.nominative(cast.fullName(who.words))
        : cast.fullName(who.words)
    if (who.rolePhrase) antecedents.seeRole(who.rolePhrase, at)
    const kind = who.form === 'named' ? (who.kind ?? cast.kindOf(words)) : null
    const isPerson = who.kind === 'person' || kind === 'person' || (kind === null && !who.sure && words.includes(' '))
    if (kind === 'place' || (who.form === 'named' && !isPerson && !kind)) continue
    antecedents.see(withMaker(line, who), words, isPerson, at)
    if (who.of?.form === 'named' && !who.of.sure)
      antecedents.see({ ...who.of, kind: 'organisation' }, cast.fullName(who.of.words), false, at)
  }
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
