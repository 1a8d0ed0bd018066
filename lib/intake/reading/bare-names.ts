/** Names without any title, where somebody must stand. */
import { inTable } from '#lib/intake/reading/forms'
import { nobody, speaker, type Who } from '#lib/intake/reading/who'
import { endOfName, isCommaToken, isStop, type Reading, textOf } from '#lib/intake/reading/word-stops'

/** “ممثلة المفوضية في نورفاليا، أمينة سو،” */
export function placedName(reading: Reading, who: Who): Who | null {
  const { tokens, language } = reading
  if (who.form !== 'role' || !/^(?:فی|در|لدی)$/u.test(tokens[who.end + 1]?.norm ?? '')) return null
  // “مراسل القناة في المدينة سامي الورداني”
  const known = language.names.given.has(tokens[who.end + 3]?.norm ?? '') ? bareName(reading, who.end + 3) : null
  if (known) return known
  const comma = [3, 4].map((step) => who.end + step).find((at) => isCommaToken(tokens[at]))
  const bare = comma === undefined ? null : bareName(reading, comma + 1)
  return bare && isStop(tokens[bare.last + 1], language) ? bare : null
}

/** “آنا کلر، مدیرکل این سازمان،”: two or three words before a comma and a role. */
export function nameBefore(reading: Reading, last: number, heads: readonly Who[]): Who | null {
  const { tokens, language } = reading
  let first = last + 1
  while (first > 0 && last - first < 3 && !isStop(tokens[first - 1], language)) first -= 1
  if (last - first < 1 || heads.some((other) => other.last >= first && other.last <= last)) return null
  return bareName(reading, first)
}

/** Two to four words between this token and the next sign or small word: a name, where one must stand. */
export function bareName(reading: Reading, from: number): Who | null {
  const { tokens, language } = reading
  const last = endOfName(reading, from)
  if (last === null || last - from < 1 || last - from > 3) return null
  const { bodies, unnamed, documents } = language.names
  if (
    tokens
      .slice(from, last + 1)
      .some((token) => [bodies, unnamed, documents].some((table) => inTable(table, token, language)))
  )
    return null
  const words = textOf(tokens.slice(from, last + 1), language, null)
  return { ...nobody, form: 'named', words, kind: 'person', sure: true, first: from, head: from, last, end: last }
}

/** A surname alone, or two or three words that can be nothing but a name, where somebody must stand. */
export function bareBehind(reading: Reading, from: number, wide = true): Who | null {
  const { tokens, language } = reading
  const norm = tokens[from]?.norm ?? ''
  if (isStop(tokens[from], language)) return null
  if (isStop(tokens[from + 1], language))
    return { ...speaker({ first: from, last: from }), form: 'named', words: tokens[from]?.text ?? '' }
  if (!wide || /^ال/u.test(norm) || /(?:ها|هم|هما|ات|ون|ین|های|و)$/u.test(norm)) return null
  const name = bareName(reading, from)
  const next = tokens[name ? name.last + 1 : from]
  // “دانيال ورث كبير الاقتصاديين”: a role may follow without a comma.
  return name && (isStop(next, language) || inTable(language.names.titles, next, language)) ? name : null
}

/** Two or three words right before a token; not `sure`, only a name that the text has already. */
export function bareBefore({ tokens, language }: Reading, last: number, sure: boolean): Who | null {
  let first = last + 1
  while (first - 1 >= 0 && last - first < 3 && !isStop(tokens[first - 1], language)) first -= 1
  const length = last - first + 1
  if (length < 1 || tokens.slice(first, last + 1).some(({ norm }) => /(?:وں|والوں|ات|ین)$/u.test(norm))) return null
  if (length === 1) return { ...speaker({ first: last, last }), form: 'named', words: tokens[last]?.text ?? '' }
  const given = tokens.slice(first, last).findIndex(({ norm }) => language.names.given.has(norm))
  const name = bareName({ tokens, language }, given >= 0 ? first + given : length > 2 ? last - 1 : first)
  return name && { ...name, sure }
}
