/** Agencies: by the words of their names, in the dateline, after its dash, or at the end of the text. */
import { allLineWords } from '#lib/intake/languages/opening'
import type { DateContext } from '#lib/intake/reading/date'
import { anyOf } from '#lib/intake/reading/digits'

const word = new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyOf(allLineWords('agencies'))})(?![\\p{L}\\p{M}])`, 'iu')
const arabic = /\p{Script=Arabic}/u
const letters = /^(?:\p{L}\.?\s?){2,6}$/u
const capitals = /^[\p{Lu}\p{N}.&/-]{2,8}$/u
const small = /^\p{Ll}{2,6}(?:\/\p{L}{2,6})*$/u

/** A name that is an agency's by its words, or by being letters: “Karsland News Agency”, “KNA”, “nda”. */
export const isAgency = (name: string): boolean =>
  name.length <= 40 &&
  (word.test(name) || name.split(/[/,+]\s*/u).every((part) => capitals.test(part) || small.test(part)))

/** The same for a bracket that no dash follows: in Urdu and Arabic whatever it says. */
export const isAgencyName = (name: string, { language }: DateContext): boolean =>
  isAgency(name) || (arabic.test(name) && (language === 'ur' || name.split(' ').length < 4))

const afterDash = /^([^.!?؟:–—()-]{2,40}?)\s*(?:—|–|--|-(?=\s))\s*/u

/** “تهران – ایرنا – …”: between two dashes, a name of few words. */
export function agencyAfterDash(text: string): { agency: string; length: number } | null {
  const [whole, name = ''] = afterDash.exec(text) ?? []
  if (whole === undefined) return null
  const few = arabic.test(name) && (name.split(' ').length === 1 || letters.test(name))
  return isAgency(name) || few ? { agency: name, length: whole.length } : null
}

const whole = /^(?:[-–—]+\s*)?[([/]?\s*([^()[\]]{2,40}?)\s*[)\]/]?$/u
const atEnd = /(?:\s\(([^()]{2,40})\)|\s(?:--|[—–])\s([^.!?—–]{2,30}))[.\s]*$/u

/** The agency that signs a text: “(Agency)” or “— Agency” as its last line, or at the end of its last sentence. */
export function agencyAtEnd(line: string): string | null {
  const alone = whole.exec(line)
  const marked = /^[-–—([/]/u.test(line) && line.length > 4
  if (alone?.[1] && (isAgency(alone[1]) ? marked || word.test(alone[1]) : false)) return alone[1]
  const end = atEnd.exec(line)
  const name = (end?.[1] ?? end?.[2] ?? '').trim()
  return name !== '' && isAgency(name) ? name : null
}
