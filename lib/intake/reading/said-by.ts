/** “Ana Kordel, the harbour master, has warned …”: who a verb of saying belongs to. */
import { cueAt, withMaker } from '#lib/intake/reading/according-to'
import { bareBehind } from '#lib/intake/reading/bare-names'
import { verbForm } from '#lib/intake/reading/forms'
import { isThat, type Line, wordAt } from '#lib/intake/reading/line'
import { isReport, states, type Verb, verbAt } from '#lib/intake/reading/saying-verbs'
import {
  alongside,
  beforeHelpers,
  behind,
  isAside,
  ofSentence,
  subject,
  subjectBefore,
} from '#lib/intake/reading/subjects'
import { isComma, isQuote, isWord } from '#lib/intake/reading/tokens'
import { type Found, nobody, speaker, type Who } from '#lib/intake/reading/who'

/** Where the words behind a verb may be its subject. */
function mayInvert(line: Line, verb: Verb, end: number): boolean {
  const { order } = line.language
  const before = line.tokens[end]
  if (order === 'verb-subject' || order === 'either') return true
  const quoted =
    isComma(before) || isQuote(before) || before?.text === '!' || before?.text === '?' || before?.text === '…'
  if (quoted) return true
  return (
    line.language.code === 'fr' &&
    (end < 0 || /^(?:l'|comme|ainsi|que|qu')$/.test(wordAt(line, end)) || end < verb.first - 1)
  )
}

/** “Pour Ana Velt, …” */
export function opening(line: Line, at: number): Found[] {
  if (at > 0) return []
  const length = cueAt(line.language.cues.opening, line, at)
  const who = length > 0 ? line.starts.get(at + length) : undefined
  if (who?.form !== 'named' || who.kind !== 'person') return []
  if (!isComma(line.tokens[who.end + 1]) && !/^(?:ist|sind|war|bleibt)$/.test(wordAt(line, who.end + 1))) return []
  return line.tokens.some(isQuote) || who.end > who.last || who.roles.length > 0
    ? [{ who, hint: null, first: at, last: who.last }]
    : []
}

/** “Ana Velt is angry: “…””: what stands in the quotation is said by whoever the sentence is about. */
export function beforeColon(line: Line): Found[] {
  const { tokens } = line
  const colon = tokens.findIndex(({ text }, at) => text === ':' && isQuote(tokens[at + 1]))
  const [who] = line.all
  if (colon < 0 || !who || who.first > 0 || who.end >= colon || who.possessive) return []
  if (tokens.slice(0, colon).some(isQuote)) return []
  const speaks = (who.form === 'named' && who.kind !== 'place') || who.form === 'role'
  return speaks ? [{ who, hint: null, first: who.first, last: colon }] : []
}

/** “…, saying that”: whoever begins the sentence. */
function participle(line: Line, at: number): Found[] {
  const { cues } = line.language
  if (
    !cues.participles.has(verbForm(wordAt(line, at), line.language, cues.participles)) ||
    (!isThat(line, at + 1) && !isComma(line.tokens[at - 1]))
  )
    return []
  // “the ministry said, adding that”: whoever just spoke.
  for (let before = at - 1; before >= 0 && at - before < 6; before -= 1)
    if (verbAt(line, before) && !cues.participles.has(wordAt(line, before))) return speakersOf(line, before)
  const [who] = line.all
  if (!who || who.head > 4 || who.form === 'pronoun' || who.possessive) return []
  const found = subject(line, who)
  return found ? [{ who: found, hint: null, first: found.first, last: at }] : []
}

/** “a répondu à l’AFP”, “sagte Ana Velt der Selmer Zeitung”: outlets that were told. */
function outletTold(line: Line, verb: Verb): Found[] {
  for (let at = verb.last + 1; at < line.tokens.length && at - verb.last < 9; at += 1) {
    const who = line.starts.get(at)
    if (who && who.head === at && who.form === 'named' && !who.possessive) {
      const told = /^(?:à|au|al|a|dem|der|gegenüber|l'|la|el)$/.test(wordAt(line, at - 1))
      if (told) return [{ who, hint: null, first: verb.first, last: who.last, onlyOutlet: true }]
    }
    if (!who && !isWord(line.tokens[at]) && !/^[()]$/.test(wordAt(line, at))) return []
    if (line.language.cues.that.has(wordAt(line, at))) return []
  }
  return []
}

/** Who this verb of saying belongs to; nobody where that can’t be told. */
export function saidBy(line: Line, at: number): Found[] {
  const verb = verbAt(line, at)
  const found = speakersOf(line, at)
  return verb && found.length > 0 && line.language.code !== 'en' && line.language.order !== 'verb-subject'
    ? [...found, ...outletTold(line, verb)]
    : found
}

function speakersOf(line: Line, at: number): Found[] {
  const verb = verbAt(line, at)
  if (!verb || line.language.cues.participles.has(wordAt(line, at))) return participle(line, at)
  const end = beforeHelpers(line, verb.first)
  if (end === null) return []
  const { cues } = line.language
  const [told] = circles(line, verb)
  if (told) return [told]
  const subjectThere = line.language.order === 'verb-subject' || end < 0 ? null : subjectBefore(line, end)
  const inverted =
    subjectThere?.form === 'pronoun' && /^(?:a|ont|avait|avaient)$/.test(wordAt(line, subjectThere.first - 1))
  const before = subjectThere && withMaker(line, inverted ? (ofSentence(line, verb) ?? subjectThere) : subjectThere)
  const last = /^point/.test(verb.word) ? verb.last + 1 : verb.last
  if (before) {
    const subjects = [before, ...alongside(line, before)]
    return subjects.flatMap((who): Found[] => {
      const found: Found = { who, hint: null, first: Math.min(who.first, verb.first), last: Math.max(last, who.last) }
      if (states(line, verb, who)) return [found]
      return cues.reportVerbs.has(verb.word) ? [{ ...found, onlyOutlet: true }] : []
    })
  }
  if (end >= 0 && line.ends.has(end) && line.language.order === 'subject-verb' && !isAside(line, end)) return []
  if (!mayInvert(line, verb, end)) return []
  const [nameless] = line.language.nounsToo ? somebody(line, verb, end) : []
  if (nameless && isOneNoun(line.starts.get(nameless.who.head))) return [nameless]
  const found =
    surnameBehind(line, verb) ??
    behind(line, verb) ??
    (line.language.capitals ? null : (bareBehind(line, verb.last + 1) ?? (end >= 0 ? subjectBefore(line, end) : null)))
  const who = found && withMaker(line, found.form === 'pronoun' ? (ofSentence(line, verb) ?? found) : found)
  if (who)
    return states(line, verb, null) ||
      (isComma(line.tokens[end]) && !isReport(line, verb)) ||
      quotedBefore(line, end + 1)
      ? [{ who, hint: null, first: verb.first, last: Math.max(last, who.last) }]
      : []
  return [
    ...withHelper(line, verb),
    ...atBody(line, verb, end),
    ...dropped(line, verb, end),
    ...somebody(line, verb, end),
  ].slice(0, 1)
}

/** “وقال الأحمد في …”: a word with its article right behind the verb, that no table has. */
function surnameBehind(line: Line, verb: Verb): Who | null {
  const at = verb.last + 1
  if (line.language.order !== 'verb-subject' || line.starts.has(at) || !/^ال/u.test(wordAt(line, at))) return null
  return bareBehind(line, at, false)
}

/** “Aus Diplomatenkreisen hieß es” */
function circles(line: Line, verb: Verb): Found[] {
  if (!/^(?:hieß|heißt|verlautete)$/.test(verb.word)) return []
  const who = line.ends.get(verb.first - 1)
  return who && /^(?:aus|von|vom|bei|beim)$/.test(wordAt(line, who.first - 1))
    ? [{ who, hint: null, first: who.first - 1, last: verb.last + 1 }]
    : []
}

/** “hatte die Ingenieurin im März gesagt”: beside the helper, far before the verb. */
function withHelper(line: Line, verb: Verb): Found[] {
  if (!line.language.nounsToo) return []
  for (let at = verb.first - 1; at >= 0 && verb.first - at < 14; at -= 1) {
    if (!/^(?:hat|haben|hatte|hatten)$/.test(wordAt(line, at))) continue
    const before = line.ends.get(at - 1)
    const who = (before && subject(line, before)) ?? line.starts.get(at + 1)
    return who && !who.possessive ? [{ who, hint: null, first: Math.min(who.first, at), last: verb.last }] : []
  }
  return []
}

const quotedBefore = (line: Line, at: number) =>
  isQuote(line.tokens[at - 1]) || (isComma(line.tokens[at - 1]) && isQuote(line.tokens[at - 2]))

/** Where every noun has a capital, “ein Nachbar” looks like a name. */
const isOneNoun = (who: Who | undefined) =>
  who === undefined ||
  (who.form === 'named' && who.kind === null && !who.sure && who.first < who.head && who.head === who.last)

const oneOf = /^(?:an?|one|another|une?|ein|eine|una?|otro|otra)$/

/** “„…“, said one striker”: a noun that no table has, behind a quotation. */
function somebody(line: Line, verb: Verb, end: number): Found[] {
  const { tokens, language } = line
  const at = verb.last + 1
  const noun = tokens[at + 1]
  if (!language.capitals || !quotedBefore(line, end + 1) || !oneOf.test(wordAt(line, at)) || !isWord(noun)) return []
  if (language.names.functionWords.has(noun?.norm ?? '') || language.names.times.has(noun?.norm ?? '')) return []
  const who: Who = {
    ...nobody,
    form: 'unnamed',
    words: `${tokens[at]?.text} ${noun?.text}`,
    first: at,
    head: at + 1,
    last: at + 1,
    end: at + 1,
  }
  return [{ who, hint: null, first: verb.first, last: at + 1 }]
}

/** “Desde la Asociación aseguran que”, “En el Ministerio admiten”: those of a body, without a word for them. */
function atBody(line: Line, verb: Verb, end: number): Found[] {
  if (!line.language.dropsSubject || !line.language.capitals || !verb.word.endsWith('n')) return []
  const who = line.ends.get(end)
  if (!who || who.kind === 'person' || (who.form !== 'named' && who.form !== 'short')) return []
  return /^(?:desde|en)$/.test(wordAt(line, who.first - 1))
    ? [{ who, hint: null, first: who.first - 1, last: verb.last }]
    : []
}

/** “Añadió que …”: the one who spoke before. */
function dropped(line: Line, verb: Verb, end: number): Found[] {
  const begins = end < 0 || isComma(line.tokens[end]) || isQuote(line.tokens[end])
  if (!line.language.dropsSubject || !begins) return []
  const quotes = line.language.capitals
    ? isThat(line, verb.last + 1)
    : [1, 2, 3, 4].some((step) => isThat(line, verb.last + step))
  if (!quotes && !quotedBefore(line, end + 1)) return []
  return [{ who: speaker(verb), hint: null, first: verb.first, last: verb.last }]
}
