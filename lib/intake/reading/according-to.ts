/** “according to …”, “citing …”, “… zufolge”, “a statement by …”: who stands beside such words. */
import type { Phrases } from '#lib/intake/languages/tables'
import { bareBefore, bareBehind, bareName } from '#lib/intake/reading/bare-names'
import { phraseAt } from '#lib/intake/reading/forms'
import { type Line, wordAt } from '#lib/intake/reading/line'
import { isComma, isWord } from '#lib/intake/reading/tokens'
import { type Found, speaker, type Who } from '#lib/intake/reading/who'

const mostWordsBefore = 8

export const cueAt = (list: Phrases, line: Line, at: number) => phraseAt(list, line.tokens, at, line.language)

/** The first that stands behind token `from`, with nothing but nouns and adjectives between. */
function whoBehind(line: Line, from: number, most = mostWordsBefore): Who | null {
  const { names, cues } = line.language
  for (let at = from; at < line.tokens.length && at - from < most; at += 1) {
    const who = line.starts.get(at)
    if (who && who.head >= from) {
      if (!who.possessive) return who
      at = who.last
      continue
    }
    const word = wordAt(line, at)
    if (!isWord(line.tokens[at])) return null
    if (cues.verbs.has(word) && at > from) return null
    if (
      names.functionWords.has(word) &&
      !names.articles.has(word) &&
      !names.of.has(word) &&
      !names.owners.has(word) &&
      word !== 'former'
    )
      return null
  }
  return null
}

/** A document leads to who made it: “a report by the Harbour Office”, “figures published by …”. */
export function withMaker(line: Line, who: Who): Who {
  if (who.form !== 'document' || who.of) return who
  const { cues } = line.language
  let at = who.last + 1
  if (isComma(line.tokens[at])) at += 1
  for (let skipped = 0; skipped < 5; skipped += 1, at += 1) {
    const length = cueAt(cues.madeBy, line, at)
    if (length === 0) {
      if (line.language.names.times.has(wordAt(line, at))) continue
      if (
        !/^\p{Ll}+$/u.test(line.tokens[at]?.text ?? '') ||
        line.language.cues.that.has(wordAt(line, at)) ||
        cues.verbs.has(wordAt(line, at))
      )
        return who
      continue
    }
    const maker = makerAt(line, at + length)
    return maker ? { ...who, of: maker, end: maker.end } : who
  }
  return who
}

function makerAt(line: Line, from: number): Who | null {
  const maker = whoBehind(line, from, 4)
  if (!maker) return null
  return maker.form === 'document' ? withMaker(line, maker).of : maker
}

/** Who a cue at token `at` leads to; nobody when there is no cue. */
export function accordingTo(line: Line, at: number): Found[] {
  const { cues } = line.language
  const own = cues.ownView ? cueAt(cues.ownView, line, at) : 0
  if (own > 0) {
    const last = at + own - 1
    return [{ who: speaker({ first: at, last }), hint: null, first: at, last }]
  }
  // “پولیس کے بقول”: the cue belongs to who stands before it.
  const isBehind = cueAt(cues.after, line, at - 1) > 1
  const length = isBehind ? 0 : cueAt(cues.before, line, at)
  if (length > 0) {
    const spoken = /(?:گفته|نقل|قول|باور|اعتقاد|نظر|لسان|تعبیر|بحسب|حسب|وفق)/u.test(
      wordAt(line, at) + wordAt(line, at + 1),
    )
    const who = whoBehind(line, at + length) ?? (line.language.capitals ? null : bareBehind(line, at + length, spoken))
    return who ? [foundAt(line, who, at), ...second(line, who, at)] : []
  }
  const outlet = cueAt(cues.beforeOutlet, line, at)
  if (outlet > 0) {
    const who = whoBehind(line, at + outlet)
    return who?.form === 'named' ? [{ ...foundAt(line, who, at), onlyOutlet: true }] : []
  }
  const after = cueAt(cues.after, line, at)
  if (after > 0) {
    const who =
      beforeRelative(line, at) ??
      line.ends.get(at - 1) ??
      (line.language.capitals ? null : bareBefore(line, at - 1, /کہ/u.test(wordAt(line, at + 1) + wordAt(line, at))))
    const lonely = wordAt(line, at) === 'nach' && !/^[,;.]$/.test(wordAt(line, at + after))
    return who && !lonely ? [{ who, hint: null, first: who.first, last: at + after - 1 }] : []
  }
  return []
}

/** “سکینہ بی بی، جو … رہتی ہیں، کے بقول”: the name before a clause of its own. */
function beforeRelative(line: Line, at: number): Who | null {
  const { tokens, language } = line
  if (language.code !== 'ur' || !isComma(tokens[at - 1])) return null
  const comma = tokens.findIndex(isComma)
  if (comma < 1 || comma >= at - 1 || !/^(?:جو|جن|جس)$/u.test(wordAt(line, comma + 1))) return null
  const name = bareName(line, 0)
  return line.ends.get(comma - 1) ?? (name?.last === comma - 1 ? name : null)
}

const reporting = /^(?:reported|published|highlighted|translated|monitored|rapporté|relayé|publicado|difundido)/

function foundAt(line: Line, who: Who, first: number): Found {
  const made = withMaker(line, who)
  const cue = `${wordAt(line, first)} ${wordAt(line, first + 1)}`.replace(/^as /, '')
  return {
    who: made,
    hint: null,
    first,
    last: Math.max(made.last, made.of?.last ?? 0),
    ...(reporting.test(cue) ? { reports: true } : {}),
  }
}

/** “according to Ana Kordel and the Harbour Office” */
function second(line: Line, who: Who, first: number): Found[] {
  if (!line.language.names.and.has(wordAt(line, who.end + 1))) return []
  const other = line.starts.get(who.end + 2)
  return other?.form === 'named' && !other.possessive ? [{ who: other, hint: null, first, last: other.last }] : []
}

/** “… is closed (Selm Press).”: an outlet in brackets at the end. */
export function inBrackets(line: Line): Found[] {
  const { tokens } = line
  let close = tokens.length - 1
  while (close > 0 && /^[.!?۔]$/u.test(tokens[close]?.text ?? '')) close -= 1
  if (tokens[close]?.text !== ')') return []
  const who = line.ends.get(close - 1)
  if (who?.form !== 'named' || tokens[who.head - 1]?.text !== '(') return []
  return [{ who, hint: null, first: who.head - 1, last: close, onlyOutlet: true }]
}

/** “a statement by the Coastguard put …”, “data from the Institute show …”: a document with its maker, without any cue else. */
export function madeBy(line: Line, who: Who): Found[] {
  if (who.form !== 'document') return []
  if (who.of || who.owned) return []
  const made = withMaker(line, who)
  if (!made.of || made.of.form === 'pronoun') return []
  const joined = wordAt(line, who.last + 1)
  const person = made.of.form === 'named' && made.of.kind !== 'organisation' && !made.of.sure
  const wide = /^(?:of|de|du|des|del|der|d')$/.test(joined)
  if (wide && person) return []
  return [{ who: made, hint: null, first: who.first, last: made.of.last }]
}
