/** Ministries, agencies and papers in a script without capitals: “وزارة الصحة”, “سازمان میراث”, “ساحل نیوز ایجنسی”. */
import { normOf } from '#lib/intake/languages/norm'
import type { Language } from '#lib/intake/languages/tables'
import { inTable, keyIn } from '#lib/intake/reading/forms'
import { isWord, type Token } from '#lib/intake/reading/tokens'
import { nobody, type Who } from '#lib/intake/reading/who'
import { isDefinite, isStop, type Reading, textOf } from '#lib/intake/reading/word-stops'

/** Urdu nouns that are written as two words. */
const inTwo = new Set(['ایسوسی ایشن', 'انسٹی ٹیوٹ'].map(normOf))

/** “بلدیہ نور پور”: the one body that stands before the name of its town. */
const isTownhall = (head: Token | undefined, next: Token, step: number) =>
  head?.norm === 'بلدیه' && step < 2 && isWord(next) && next.norm !== 'نے'

/** “وزارة الصحة”, “سازمان میراث”, “محکمۂ موسمیات”: the last token of the body that begins here. */
function endOfBody(reading: Reading, from: number): number {
  const { tokens, language } = reading
  const { names, code } = language
  let last = from
  let open = code === 'ar' ? !isDefinite(tokens[from]) : true
  for (let step = 0; step < 6; step += 1) {
    const next = tokens[last + 1]
    if (!next) return last
    const field = inTable(names.fields, next, language) || names.bodyAdjectives.has(next.norm)
    if (names.and.has(next.norm) && code !== 'ar') {
      if (step === 0 || !names.fields.has(tokens[last + 2]?.norm ?? '')) return last
      last += 2
      continue
    }
    if (code === 'ur' && step === 0 && isWord(next) && /[ۂ\u0650\u0654]$/u.test(tokens[last]?.text ?? '')) {
      last += 1
      continue
    }
    if (isStop(next, language) && !(field && !names.times.has(next.norm) && code !== 'ar' && step === 0)) return last
    if (code === 'ur' && (inTwo.has(`${tokens[last]?.norm} ${next.norm}`) || isTownhall(tokens[from], next, step))) {
      last += 1
      continue
    }
    if (names.given.has(next.norm) && !field) return last
    if (inTable(names.titles, next, language) && !isDefinite(next) && !field) return last
    if (code === 'ar') {
      // “the company running the dam”: what it does is no part of its name.
      if (step > 0 && /^ال(?:مشغل|مالک|تابع|معنی|مختص|منظم|مطور|منتج)/u.test(next.norm)) return last
      if (/^(?:ال|لل)(?:صلیب|هلال)$/u.test(tokens[last]?.norm ?? '') && next.norm === 'الاحمر') return last + 1
      if (/^ل(?!ل)/u.test(next.norm) && isDefinite(tokens[last + 2]) && !isTold(next, language)) {
        last += 2
        continue
      }
      if (!open && step > 0 && !/[یه]$/u.test(next.norm) && !field && !/^لل/u.test(next.norm)) return last
      if (isDefinite(next)) open = false
      else if (!open && !/^(?:و?ال|لل)/u.test(next.norm)) return last
      else if (
        open &&
        step > 0 &&
        !inTable(names.bodies, tokens[last], language) &&
        !inTable(names.fields, tokens[last], language)
      )
        return last
      last += 1
      continue
    }
    const worldwide = step === 1 && names.bodyAdjectives.has(tokens[last]?.norm ?? '')
    const company = step === 1 && /^(?:شرکت|شهرداری)$/u.test(tokens[from]?.norm ?? '')
    if (!field && code === 'fa' && (worldwide || company)) return last + 1
    if (
      !field &&
      (step > 0 || code === 'ur') &&
      tokens[from]?.norm !== 'بلدیه' &&
      !inTable(names.bodies, tokens[last + 1], language)
    )
      return last
    if (code === 'ur' && !field) return last
    last += 1
  }
  return last
}

/** “لوكالة”, “للصحفيين”: to whom it was said. */
const isTold = (token: Token, language: Language) =>
  inTable(language.names.outlets, token, language) ||
  inTable(language.names.bodies, token, language) ||
  inTable(language.names.unnamed, token, language)

/** Urdu bodies stand last: “ساحل نیوز ایجنسی”. Where the words before begin. */
function startOfBody({ tokens, language }: Reading, head: number, from: number): number {
  if (language.code !== 'ur') return head
  let first = head
  while (first - 1 >= from && head - first < 4 && !isStop(tokens[first - 1], language)) {
    if (
      inTable(language.names.titles, tokens[first - 1], language) &&
      !language.names.bodyAdjectives.has(tokens[first - 1]?.norm ?? '')
    )
      break
    first -= 1
  }
  return first
}

export function body(reading: Reading, at: number, from: number, kind: 'organisation' | 'outlet'): Who {
  const { tokens, language } = reading
  const { names } = language
  const table = kind === 'outlet' ? names.outlets : names.bodies
  const last = kind === 'outlet' && language.code !== 'ar' ? endOfOutlet(reading, at) : endOfBody(reading, at)
  const first =
    last > at && language.code === 'ur' && inTable(names.fields, tokens[at + 1], language)
      ? adjectivesBefore(reading, at, from)
      : kind === 'outlet' && last > at && !/^(?:نیوز|ایجنسی|ٹیوی)$/u.test(tokens[at]?.norm ?? '')
        ? at
        : startOfBody(reading, at, from)
  const head = tokens[at] as Token
  const key = keyIn(table, head, language)
  const quoted = first === last ? quotedName(tokens, last + 1) : null
  if (quoted) {
    const words = `${textOf([head], language, table)} ${quoted.words}`
    return {
      ...nobody,
      form: 'named',
      words,
      kind,
      sure: true,
      key,
      definite: true,
      first,
      head: first,
      last: quoted.last,
      end: quoted.last,
    }
  }
  const alone = first === last
  if (language.code !== 'ar' && /^(?:یک|ایک)$/u.test(tokens[first - 1]?.norm ?? ''))
    return {
      ...nobody,
      form: 'unnamed',
      words: textOf(tokens.slice(first - 1, last + 1), language, null),
      key,
      first: first - 1,
      head: first,
      last,
      end: last,
    }
  return {
    ...nobody,
    form: alone ? 'short' : 'named',
    words: textOf(tokens.slice(first, last + 1), language, table),
    kind,
    sure: !alone || names.standing.has(key),
    key,
    definite: true,
    first: language.code !== 'ar' && names.articles.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first,
    head: first,
    last,
    end: last,
  }
}

/** “صحيفة «النهار الجديد»” */
function quotedName(tokens: readonly Token[], at: number): { words: string; last: number } | null {
  if (!/^["“”«»]$/u.test(tokens[at]?.text ?? '')) return null
  for (let close = at + 2; close < at + 6; close += 1)
    if (/^["“”«»]$/u.test(tokens[close]?.text ?? ''))
      return {
        words: tokens
          .slice(at + 1, close)
          .map(({ text }) => text)
          .join(' '),
        last: close,
      }
  return null
}

const adjectivesBefore = ({ tokens, language }: Reading, at: number, from: number) =>
  at - 1 >= from && language.names.bodyAdjectives.has(tokens[at - 1]?.norm ?? '') ? at - 1 : at

function endOfOutlet({ tokens, language }: Reading, at: number): number {
  if (language.code === 'ur') {
    if (
      !language.names.outlets.has(tokens[at + 1]?.norm ?? '') &&
      /^(?:ایجنسی|نیوز|ٹیوی|چینل)$/u.test(tokens[at]?.norm ?? '')
    )
      return at
  }
  let last = at
  if (language.names.knownOutlets.has(tokens[at + 1]?.norm ?? '')) return at + 1
  while (
    last - at < 3 &&
    !isStop(tokens[last + 1], language) &&
    !inTable(language.names.titles, tokens[last + 1], language)
  )
    last += 1
  return last
}
