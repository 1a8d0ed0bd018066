/** “احمد علی نے … بتایا کہ”, “سازمان میراث در بیانیه‌ای اعلام کرد”: who stands far before a verb at the end of its clause. */

import { bareBefore, bareName } from '#lib/intake/reading/bare-names'
import { inTable } from '#lib/intake/reading/forms'
import { isThat, type Line, wordAt } from '#lib/intake/reading/line'
import { verbAt } from '#lib/intake/reading/saying-verbs'
import { isComma, isQuote, isWord } from '#lib/intake/reading/tokens'
import { type Found, speaker, type Who } from '#lib/intake/reading/who'
import { isStop } from '#lib/intake/reading/word-stops'

const longestClause = 30

/** Who the verb of saying at this token belongs to. */
export function saidLast(line: Line, at: number): Found[] {
  const verb = verbAt(line, at)
  if (!verb || line.language.cues.turned.has(wordAt(line, at - 1))) return []
  const who = line.language.ergative ? beforeParticle(line, at, line.language.ergative) : atClauseStart(line, at)
  const told = outletTold(line, verb.first)
  if (!who) return told
  return [{ who, hint: null, first: Math.min(who.first, verb.first), last: verb.last }, ...told]
}

/** “به روزنامه ساحل گفت”, “روزنامہ ساحل کو بتایا”: outlets that were told. */
function outletTold(line: Line, verb: number): Found[] {
  for (let at = verb - 1; at >= 0 && verb - at < 10; at -= 1) {
    const who = line.ends.get(at)
    if (who?.form !== 'named' || who.kind !== 'outlet') continue
    const to = wordAt(line, who.first - 1) === 'به' || wordAt(line, who.last + 1) === 'کو'
    return to ? [{ who, hint: 'outlet', first: who.first, last: verb, onlyOutlet: true }] : []
  }
  return []
}

/** Whoever stands before “نے”. */
function beforeParticle(line: Line, verb: number, particle: string): Who | null {
  for (let at = verb - 1; at >= 0 && verb - at < longestClause; at -= 1) {
    const token = line.tokens[at]
    if (!isWord(token) && !isComma(token) && verb - at > 1 && !isQuote(token)) return null
    if (wordAt(line, at) === 'کہ') return null
    if (wordAt(line, at) !== particle) continue
    return line.ends.get(at - 1) ?? bareBefore(line, at - 1, true)
  }
  return null
}

/** A single word; the cast knows whether it is a surname. */
function nameOnly(line: Line, at: number): Who {
  return { ...speaker({ first: at, last: at }), form: 'named', words: line.tokens[at]?.text ?? '' }
}

/** The first of the clause, words of time and place before aside; a verb right behind a quotation goes with the clause behind it. */
function atClauseStart(line: Line, verb: number): Who | null {
  const { tokens, language } = line
  let start = clauseStart(line, verb)
  while (start < verb && !isWord(tokens[start])) start += 1
  while (start < verb && (language.names.times.has(wordAt(line, start)) || isSmall(line, start))) start += 1
  if (start >= verb) {
    const begins = verb === 0 || !isWord(tokens[verb - 1])
    const last = begins && isThat(line, verb + 1) ? speaker({ first: verb, last: verb }) : null
    return last
  }
  for (let at = start; at < verb && at - start < 14; at += 1) {
    const who = line.starts.get(at)
    if (who && who.first >= start && !isPlaced(line, who.first)) return who.form === 'document' && !who.of ? null : who
    if (who) {
      at = who.end
      continue
    }
    if (at === start && !isStop(tokens[at], language)) {
      const bare = bareName({ tokens, language }, at)
      if (bare && isEnd(line, bare.last + 1)) return bare
      if (isEnd(line, at + 1)) return nameOnly(line, at)
    }
  }
  return null
}

const isPlaced = (line: Line, at: number) => line.language.cues.placing.has(wordAt(line, at - 1))
const isSmall = (line: Line, at: number) => /^(?:و|اما|ولی|همچنین|نیز|پیشتر|همزمان|البته)$/u.test(wordAt(line, at))
const isEnd = (line: Line, at: number) =>
  isStop(line.tokens[at], line.language) ||
  verbAt(line, at) !== null ||
  inTable(line.language.names.times, line.tokens[at], line.language)

/** Where a quotation opened that ends here, when it is a name in quotation marks or what the verb says of it. */
function openingOf({ tokens }: Line, close: number, verb: number): number | null {
  for (let at = close - 1; at >= 0 && close - at < longestClause; at -= 1)
    if (isQuote(tokens[at])) return close - at < 5 || close === verb - 1 ? at : null
  return null
}

/** Behind the last full stop, quotation or other verb. */
function clauseStart(line: Line, verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at < longestClause; at -= 1) {
    const token = line.tokens[at]
    if (!token) continue
    const opened = isQuote(token) ? openingOf(line, at, verb) : null
    if (opened !== null) {
      at = opened
      continue
    }
    if (/^[;؛:]$/.test(token.text) || isQuote(token)) return at + 1
    if (token.norm === 'که' && line.tokens[at + 1] && verbAt(line, verb)?.first === at + 1) continue
    if (verbAt(line, at) && isThat(line, at + 1)) return at + 1
  }
  return Math.max(0, verb - longestClause)
}
