/** Lines that name who wrote the piece. */
import { allLineWords } from '#lib/intake/languages/opening'
import { dateLine } from '#lib/intake/reading/date'
import { monthOf, weekdayOf } from '#lib/intake/reading/date-shapes'
import { anyOf, plainLine } from '#lib/intake/reading/digits'
import { endsSentence, isCapitalised } from '#lib/intake/reading/line-shape'
import type { Byline } from '#lib/intake/reading/parts'

const labels = allLineWords('bylines')
const bare = labels.filter((label) => !label.endsWith(':'))
const withColon = labels.map((label) => label.replace(/:$/, ''))
const label = new RegExp(`^(?:(?:${anyOf(withColon)})(?:\\s*[:：]\\s*|[,،]\\s+)|(?:${anyOf(bare)})\\s+)`, 'iu')
const joiners = new Set(
  'and & in for of the de da del di van von der den du la le el al bin ibn ul und et y e zu à en aus dos bint los las'.split(
    ' ',
  ),
)
const mostCharacters = 160
const and = /\s*(?:[,،;|·•–—/]|\s-\s|\s(?:and|AND|&|und|UND|et|ET|y|Y|e|و|اور)\s)\s*/u
const place = /\s(?:in|for|of|at|à|aus|en|desde|para|من|في)\s.*$/u
const caseless = /^[\p{Script=Arabic}\p{M}\u200c]+[,،]?$/u
const role = new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyOf(allLineWords('roles'))})(?![\\p{L}\\p{M}])`, 'iu')
// A name ends where a bracket, a mail address, a handle or the next column of the line begins.
const tail =
  /\s*(?:[(|·•]|,?\s*(?:[Ff]otos?|[Pp]hotos?|[Bb]ilder|[Ii]llustrations?|[Ii]mágenes|صور|تصاویر|عکس)\s*:|\s(?:avec|with|mit|con)\s|(?:,|\s(?:and|und|et|y))\s(?:agenc|agent|\p{Ll}{2,4}(?:\/\p{L}+)*$)|\s[–—-]\s|[,،]\s(?=\S+@)|(?<=\s)\S+@\S|(?<=\s)@\w).*$/u

const aName = /^\p{Lu}[\p{L}’'.-]+(?:\s(?:\p{Lu}[\p{L}’'.-]*|de|del|da|di|van|von|der|la|le|el|al|bin)){1,4}$/u

const isWord = (word: string) =>
  isCapitalised(word) || joiners.has(word.toLowerCase()) || /^[|·•–—/-]$/u.test(word) || caseless.test(word)

function isNameLike(words: readonly string[]): boolean {
  const [first = ''] = words
  const plain = first.replace(/[,،|;.]+$/u, '')
  if ((!isCapitalised(first) && !caseless.test(first)) || monthOf(plain) || weekdayOf(plain) !== undefined) return false
  if (caseless.test(first) && words.length > 8) return false
  return words.every(isWord)
}

/** The people in “Ana Kordel and Ivo Brandt in Port Selm, Political Editor”; their places and functions are left out. */
function namesIn(words: string): string[] {
  return words
    .split(and)
    .map((part) => part.replace(place, '').trim())
    .filter((part, at) => part !== '' && (at === 0 || (/ /.test(part) && !role.test(part) && !isBeside(part))))
    .filter((part) => part.split(' ').length <= 5)
}

const ofAgency = new RegExp(`(?:^|[\\s-])(?:${anyOf(allLineWords('agencies'))})(?:$|\\s)`, 'iu')
/** “Associated Press”, “ARD-Studio Velm”, “à Velm”: where an author is, or for whom. */
const isBeside = (part: string) =>
  ofAgency.test(part) || /^(?:à|au|in|aus|en|from|desde|de)\s|\p{Lu}{2,}-\p{Lu}/u.test(part)

export type BylineFound = { byline: Byline /** The rest of the line: a date, or nothing */; rest: string }

/** Reads a line that is a byline as a whole, a date after it aside; null when it is not. */
export function bylineIn(line: string): BylineFound | null {
  if (line.length > mostCharacters) return null
  const start = label.exec(line)?.[0] ?? ''
  const after = line.slice(start.length)
  const date = dateOf(after)
  const said = (date === null ? after : after.slice(0, date)).replace(/[\s,،|·•–—-]+$/u, '')
  const names = start === '' ? unlabelled(said, date === null ? '' : after.slice(said.length)) : labelled(said, start)
  if (names === null || names.length === 0 || isDeskByline(line)) return null
  const words = line.slice(0, start.length + (date ?? after.length)).trim()
  return { byline: { names, words }, rest: date === null ? '' : after.slice(date) }
}

function labelled(said: string, start: string): string[] | null {
  const whole = said.replace(tail, '').trim()
  // “By Ana Kordel, who reports on water”: what follows the name is in small letters.
  const names = role.test(said)
    ? whole.replace(/[,،].*$/u, (rest) => (isNameLike(rest.slice(2).split(' ')) ? rest : ''))
    : whole
  if (names === '' || (endsSentence(said) && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(said)) || !isNameLike(names.split(/\s+/)))
    return null
  const words = names.split(' ')
  if (caseless.test(words[0] ?? '') && !/[:：]\s*$/u.test(start) && words.length > (role.test(said) ? 7 : 4))
    return null
  return namesIn(names)
}

const besideName = /^([\p{L}\p{M}'’. -]+?)\s*((?:[,،(|·•–—]|\s-\s|\s\S+@|\s@).*)?$/u
const mail = /\S+@\S+\.\S|(?:^|\s)@\w/u

/** “Ana Kordel, Political Editor”, “Ana Kordel | 20 August 2026”: a name with what only stands beside an author’s. */
function unlabelled(said: string, after: string): string[] | null {
  const [, first = '', beside = ''] = besideName.exec(said) ?? []
  const worded = roleAfter.exec(said)
  if (worded && !role.test(worded[1] ?? '')) return [worded[1] ?? '']
  const names = first.replace(place, '').split(/\s(?:and|und|et|y)\s/u)
  if (endsSentence(said) || !names.every((one) => aName.test(one) && !role.test(one))) return null
  if (beside.trim() === '') return namesBefore(after) ? names : null
  return beside.length < 60 && (role.test(beside) || mail.test(beside)) ? names : null
}

/** “Ana Kordel Sports reporter” */
const roleAfter = new RegExp(
  `^(\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+) (?:\\p{L}+ ){0,2}(?:${anyOf(allLineWords('roles'))})$`,
  'iu',
)

const namesBefore = (after: string) =>
  /^\s*[|·•]\s*\S/u.test(after) || /^\s*[,–—-]\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u.test(after)

const pageWords = new Set(
  [...allLineWords('lines'), ...allLineWords('agencies')].flatMap((one) => plainLine(one).split(' ')),
)
const isPageWord = (word: string) =>
  word.length > 2 && !joiners.has(word.toLowerCase()) && pageWords.has(plainLine(word))

const ofDesk = new RegExp(`^(?:${anyOf([...allLineWords('roles'), ...allLineWords('agencies')])})$`, 'iu')

/** “By Staff”, “Por Redacción”, “By Agency”: nobody’s name. */
export function isDeskByline(line: string): boolean {
  const start = line.length < 60 ? (label.exec(line)?.[0] ?? '') : ''
  return start !== '' && !/[:：]\s*$/u.test(start) && ofDesk.test(line.slice(start.length).trim())
}

/** “Environment editor” below a name */
export const isRoleLine = (line: string): boolean =>
  line.length < 60 && role.test(line) && line.split(' ').length < 6 && !/[.!?؟:۔]/u.test(line)

/** “Ana Kordel” and nothing else: an author's name where it stands beside a date, anybody's and anything's elsewhere. */
export function nameAlone(line: string): string[] | null {
  if (line.length > 80 || endsSentence(line) || isDeskByline(line)) return null
  const before = line.replace(/\s*(?:\s[–—|/-]\s|\().*$/u, '')
  const beside = line.slice(before.length)
  if (role.test(before) || (before !== line && !isFew(beside))) return null
  // “Ana Kordel, Port Selm”: without an “and”, what follows the comma is a place or a function.
  const list = / (?:and|&|und|et|y|و|اور) /u.test(before) ? before : before.replace(/[,،].*$/u, '')
  const names = list.split(/\s*(?:[,،]\s|\s(?:and|&|und|et|y|و|اور)\s)\s*/u)
  const words = list.split(/\s+/u)
  if (words.length < 2 || names.length > 4 || words.some(isPageWord)) return null
  if (words.every((word) => caseless.test(word))) return line.split(/\s+/u).length <= 6 ? namesIn(list) : null
  return names.every((name) => aName.test(name)) ? names : null
}

/** What stands behind a name and a dash: a place or an outlet. */
const isFew = (beside: string) => beside.split(/\s+/u).length <= 5 && !/[.!?؟۔:]/u.test(beside)

const closing = /^\(?(?:reporting by|reported by|written by|story by)\s+([^;]+?)(?:[;.)]|$)/iu

/** “(Reporting by Ana Kordel in Port Selm; editing by …)” at the end of a text. */
export function closingByline(line: string): Byline | null {
  const said = line.length <= 260 ? closing.exec(line)?.[1] : undefined
  if (!said) return null
  const names = namesIn(said).filter((name) => aName.test(name))
  return names.length > 0 ? { names, words: line } : null
}

/** Where in a byline its date begins. */
function dateOf(text: string): number | null {
  for (const part of text.matchAll(/(?<=[\s,،|·•–—-])[\p{L}\p{N}]/gu))
    if (dateLine(text.slice(part.index), {})?.iso) return part.index
  return null
}
