/** Titles with what they are for and the name behind them: “وزير الصحة سمير الحلواني”. */
import { body } from '#lib/intake/reading/bodies-by-words'
import { inTable, keyIn } from '#lib/intake/reading/forms'
import type { Token } from '#lib/intake/reading/tokens'
import { nobody, type Who } from '#lib/intake/reading/who'
import { endOfName, isCommaToken, isDefinite, isStop, type Reading, textOf } from '#lib/intake/reading/word-stops'

/** A title with what it is for and the name behind it. */
export function role(reading: Reading, at: number): Who[] {
  const { tokens, language } = reading
  const { names, code } = language
  const roles: string[] = []
  const phrase = at
  let of: Who | null = null
  let index = at
  let closed = false
  const definite = code === 'ar' ? isDefinite(tokens[at]) : true
  let fielded = false
  while (index < tokens.length && index - at < 10) {
    const token = tokens[index] as Token
    const { norm } = token
    if (names.given.has(norm) && index > at) break
    if (
      inTable(names.titles, token, language) &&
      (index === at || !isStop(token, language)) &&
      !(index > at && inTable(names.fields, token, language) && code !== 'ar')
    ) {
      roles.push(keyIn(names.titles, token, language))
      closed = isDefinite(token)
      index += 1
    } else if (code === 'ar' && norm === 'باسم') {
      index += 1
      closed = false
      if (index < tokens.length && !inTable(names.bodies, tokens[index], language)) {
        index += 1
        closed = true
      }
    } else if (inTable(names.bodies, token, language) && !isStop(token, language)) {
      of = body(reading, index, index, 'organisation')
      index = of.last + 1
      closed = true
    } else if (inTable(names.outlets, token, language) && !isStop(token, language)) {
      of = body(reading, index, index, 'outlet')
      index = of.last + 1
      closed = true
    } else if (inTable(names.fields, token, language) || names.bodyAdjectives.has(norm)) {
      roles.push(keyIn(names.fields, token, language))
      fielded = true
      closed = isDefinite(token) || closed
      index += 1
      if (
        code === 'ar' &&
        !isDefinite(token) &&
        !isDefinite(tokens[index]) &&
        !isStop(tokens[index], language) &&
        !closed
      ) {
        index += 1
        closed = true
      }
    } else if (names.and.has(norm) && names.fields.has(tokens[index + 1]?.norm ?? '')) index += 1
    else if (
      code === 'ar' &&
      isDefinite(token) &&
      !isStop(token, language) &&
      !(isStop(tokens[index + 1], language) && (definite || closed || fielded))
    ) {
      closed = true
      index += 1
    } else break
  }
  const name = nameBehind(reading, index, roles, of !== null || fielded, definite || closed || fielded || of !== null)
  const key = roles[0] ?? ''
  const whole = {
    ...nobody,
    roles,
    rolePhrase: tokens
      .slice(phrase, index)
      .map(({ text }) => text)
      .join(' '),
    key,
    of,
    definite: definite || closed || fielded || of !== null,
    first: startOfRole(reading, phrase),
    head: phrase,
  }
  if (name) {
    const words = textOf(tokens.slice(name.first, name.last + 1), language, null)
    const who: Who = { ...whole, form: 'named', words, kind: 'person', sure: true, last: name.last, end: name.last }
    return of ? [who, of] : [who]
  }
  if (code !== 'ar' && isCommaToken(tokens[index + 1]) && !isStop(tokens[index], language)) index += 1
  const last = Math.max(at, index - 1)
  const indefinite =
    names.articles.has(tokens[phrase - 1]?.norm ?? '') &&
    code !== 'ar' &&
    !/^(?:این|یه|وه|اس|ان)$/u.test(tokens[phrase - 1]?.norm ?? '')
  const nameless =
    inTable(names.unnamed, tokens[at], language) && (code === 'ar' ? !definite && !of : indefinite || !of)
  const form = nameless || indefinite ? 'unnamed' : 'role'
  const words = textOf(tokens.slice(startOfRole(reading, phrase), last + 1), language, null)
  const who: Who = { ...whole, form, words, last, end: last }
  return of ? [who, of] : [who]
}

export const startOfRole = ({ tokens, language }: Reading, at: number) => {
  let first = at
  const { names, code } = language
  if (code === 'ar') return at
  while (
    first > 0 &&
    at - first < 3 &&
    (names.bodyAdjectives.has(tokens[first - 1]?.norm ?? '') || names.articles.has(tokens[first - 1]?.norm ?? ''))
  )
    first -= 1
  return first
}

const honorifics =
  /^(?:سید|سیده|دکتور|دکتوره|آقای|اقای|اقا|خانم|دکتر|جناب|محترمه|ڈاکٹر|مسٹر|شیخ|لواء|عمید|عقید|مولانا|پروفیسر)$/u

/** Where a name stands behind a title; a single word is one only behind “Mr” and the like, or where it is known. */
function nameBehind(
  reading: Reading,
  from: number,
  roles: readonly string[],
  told: boolean,
  known: boolean,
): { first: number; last: number } | null {
  const { tokens, language } = reading
  const last = endOfName(reading, from)
  if (last === null) return null
  const length = last - from + 1
  const given = tokens.slice(from, last + 1).findIndex(({ norm }) => language.names.given.has(norm))
  if (given >= 0 && from + given < last) return { first: from + given, last }
  if (length === 1)
    return roles.some((word) => honorifics.test(word)) || (language.code === 'ar' && known)
      ? { first: from, last }
      : null
  if (length === 2 || language.code === 'ar') return { first: from, last: Math.min(last, from + 2) }
  return told ? { first: from, last } : { first: last - 1, last }
}
