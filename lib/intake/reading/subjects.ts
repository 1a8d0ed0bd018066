/** Whoever stands before a verb as its subject, or behind it. */
import { type Line, wordAt } from '#lib/intake/reading/line'
import { isParticiple, type Verb, verbAt } from '#lib/intake/reading/saying-verbs'
import { isComma, isDash, isQuote, isWord } from '#lib/intake/reading/tokens'
import type { Who } from '#lib/intake/reading/who'

const longestAside = 30

const mostBetween = 6

const isAdverb = (line: Line, word: string) =>
  line.language.code === 'en'
    ? word.length > 4 && word.endsWith('ly')
    : /(?:amente|ment)$/.test(word) && word.length > 6

/** The token before the verb’s helpers, adverbs and words of time; null when they turn its sense. */
export function beforeHelpers(line: Line, verb: number): number | null {
  const { cues, names } = line.language
  let at = verb - 1
  while (at >= 0 && !line.ends.has(at)) {
    const word = wordAt(line, at)
    if (cues.turned.has(word)) return null
    const time = names.times.has(word)
    const placed = time && /^(?:on|am|le|el|este|ce)$/.test(wordAt(line, at - 1)) ? 1 : 0
    if (!cues.passedOver.has(word) && !isAdverb(line, word) && !time) break
    at -= 1 + placed
  }
  return at
}

/** Whoever stands here as the subject; null for a place, an object, an owner. */
export function subject(line: Line, who: Who): Who | null {
  const { cues, names } = line.language
  const before = wordAt(line, who.first - 1)
  if (who.possessive || cues.doubts.has(before)) return null
  if (!cues.placing.has(before) && !names.of.has(before)) return who
  if (
    who.form === 'unnamed' &&
    /^(?:one|some|many|most|two|un|une|uno|una|einer|eine|plusieurs|varios|two-thirds)$/.test(
      wordAt(line, who.first - 2),
    )
  )
    return who
  const holder = line.ends.get(who.first - 2)
  if (!holder || holder.possessive) return null
  if (holder.form === 'named' || holder.form === 'role' || holder.form === 'unnamed' || holder.form === 'document')
    return subject(line, holder.of ? holder : { ...holder, of: who })
  return null
}

/** Where the aside that ends at a comma or bracket began. */
function beforeAside(line: Line, close: number): number | null {
  const token = line.tokens[close]
  const opens =
    token?.text === ')'
      ? (at: number) => line.tokens[at]?.text === '('
      : (at: number) => isComma(line.tokens[at]) || (isDash(token) && isDash(line.tokens[at]))
  for (let at = close - 1; at >= 0 && close - at < longestAside; at -= 1) {
    if (isQuote(line.tokens[at])) return null
    if (opens(at)) return at - 1
  }
  return null
}

export const isAside = (line: Line, at: number) =>
  isComma(line.tokens[at]) || isDash(line.tokens[at]) || line.tokens[at]?.text === ')'

export function subjectBefore(line: Line, end: number): Who | null {
  const direct = line.ends.get(end)
  if (direct?.form === 'pronoun' && line.language.nounsToo && isParticiple(wordAt(line, end + 1))) return null
  if (direct)
    return (
      subject(line, direct) ??
      (direct.possessive || line.language.cues.doubts.has(wordAt(line, direct.first - 1))
        ? null
        : atClauseStart(line, direct.first - 2))
    )
  if (!isAside(line, end)) return shared(line, end) ?? atClauseStart(line, end)
  const start = beforeAside(line, end)
  if (start === null || start < 0) return null
  const whole = line.ends.get(end - 1)
  const within = whole && whole.first <= start ? whole : line.starts.get(start + 2)
  if (within && within.first <= start && within.end === end - 1) return subject(line, within)
  const outer = line.ends.get(start)
  if (outer) {
    const found = subject(line, outer)
    if (!found) return null
    if (isGeneric(found) && within?.form === 'named' && !within.possessive && /^\p{Lu}/u.test(within.words))
      return within
    if (
      found.form !== 'named' &&
      within?.form === 'named' &&
      !within.possessive &&
      within.kind !== 'organisation' &&
      !within.sure
    )
      return { ...within, roles: [...within.roles, ...found.roles] }
    return found
  }
  if (within && within.end === end - 1 && within.form === 'named' && !within.possessive) return within
  const first = atClauseStart(line, start)
  return first?.form === 'unnamed' ? first : null
}

/** “le principal syndicat du pays”: a body by its noun, whose name may stand beside it. */
const isGeneric = ({ form, kind, words }: Who) =>
  kind === 'organisation' && (form === 'short' || form === 'named') && /^\p{Ll}/u.test(words)

/** “The council had no quorum and said …”: the subject of the verb before. */
function shared(line: Line, end: number): Who | null {
  const [first] = line.all
  if (!line.language.names.and.has(wordAt(line, end)) && !/^(?:but|mais|aber|pero)$/.test(wordAt(line, end)))
    return null
  if (!first || first.first > 0 || first.form === 'pronoun' || first.form === 'document') return null
  return first.end < end - 1 ? subject(line, first) : null
}

/** “Two officials familiar with the talks said”: the first of the clause, small words behind. */
function atClauseStart(line: Line, end: number): Who | null {
  const [first] = line.all
  if (
    first?.form === 'unnamed' &&
    first.first === 0 &&
    end - first.last < 15 &&
    /^(?:que|qui|who|that|der|die)$/.test(wordAt(line, first.last + 1))
  )
    return first
  for (let at = end; at >= 0 && end - at < 10; at -= 1) {
    const who = line.ends.get(at)
    const token = line.tokens[at]
    if (who && beginsClause(line, who.first)) return who.form === 'pronoun' ? null : subject(line, who)
    if (
      !isWord(token) ||
      line.language.cues.doubts.has(token?.norm ?? '') ||
      verbAt(line, at) ||
      line.language.cues.that.has(token?.norm ?? '')
    )
      return null
    if (who?.form === 'pronoun') return null
  }
  return null
}

const beginsClause = (line: Line, at: number) =>
  at === 0 || isComma(line.tokens[at - 1]) || isQuote(line.tokens[at - 1]) || line.tokens[at - 1]?.text === '…'

/** “Ana Kordel and Ivo Brandt said” */
export function alongside(line: Line, who: Who): Who[] {
  if (!line.language.names.and.has(wordAt(line, who.first - 1))) return []
  const other = line.ends.get(who.first - 2)
  const found = other && (other.form === 'named' || other.form === 'short') ? subject(line, other) : null
  return found ? [found] : []
}

/** Behind the verb, words of time and place between: “, said Ana Kordel”, “informó hoy el Ministerio”. */
export function behind(line: Line, verb: Verb): Who | null {
  const { names, cues } = line.language
  for (let at = verb.last + 1; at < line.tokens.length && at - verb.last <= mostBetween; at += 1) {
    const who = line.starts.get(at)
    if (who && who.head >= at) {
      const placed =
        isJoined(line, who.head) ||
        cues.placing.has(wordAt(line, who.first - 1)) ||
        /^(?:al|au|aux|im|am|vom|beim|zum|zur|dem|den)$/.test(wordAt(line, who.first))
      if (!placed && who.possessive) continue
      if (!placed) return who
      at = who.end
      continue
    }
    const word = wordAt(line, at)
    if (line.language.code === 'ar' && /^لا?\p{L}{3}/u.test(word) && !line.language.names.titles.has(word)) return null
    if (isComma(line.tokens[at]) && at > verb.last + 1) return personAt(line, at + 1)
    if (!isWord(line.tokens[at]) || cues.that.has(word)) return null
    if (names.pronouns.person.has(word)) return null
  }
  return null
}

/** “said the owner of the boat, Mara Teel”: who a noun that no table has is called. */
function personAt(line: Line, at: number): Who | null {
  const who = line.starts.get(at)
  return who?.form === 'named' && who.words.includes(' ') && !who.sure && who.kind !== 'organisation' && !who.possessive
    ? who
    : null
}

/** Arabic “لـ” and “بـ” are written together with what they govern. */
function isJoined({ tokens, language }: Line, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (language.code !== 'ar' || !/^[لب]/u.test(norm)) return false
  const { titles, bodies, outlets, unnamed, given, documents } = language.names
  return ![titles, bodies, outlets, unnamed, given, documents].some((table) => table.has(norm))
}

/** “L’Institut prévoit du froid, a-t-il indiqué”: it is the sentence’s own subject. */
export function ofSentence(line: Line, verb: Verb): Who | null {
  const [first] = line.all
  if (!first || first.first > 0 || first.end >= verb.first || first.possessive) return null
  if (line.tokens.slice(0, verb.first).some(isQuote)) return null
  // German says “es” of a body, and “er” or “sie” mostly of somebody else.
  if (line.language.nounsToo && first.kind !== 'person') return null
  return first.form === 'named' || first.form === 'short' ? first : null
}
