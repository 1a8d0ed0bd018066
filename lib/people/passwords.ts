/** Decides whether a password is good enough: by its length, and by not being a common one. There are no rules about characters. */
import { type Message, message } from '#lib/messages/message'
import { commonPasswords } from '#lib/people/common-passwords'
import { longestPassword, shortestPassword } from '#lib/people/password-length'

const plain = (text: string) => text.toLowerCase().replace(/[\s._-]/g, '')
/** Each letter is the one before it, or the next, or the last: aaaa, 1234, dcba. */
function isRow(text: string): boolean {
  const letters = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const step = (letters[1] ?? 0) - (letters[0] ?? 0)
  return Math.abs(step) <= 1 && letters.every((letter, at) => at === 0 || letter - (letters[at - 1] ?? 0) === step)
}

/** Why this can't be the password of this person, or null when it can. `own`: name, e-mail address and the like. */
export function whyNotPassword(password: string, own: readonly string[]): Message | null {
  const length = [...password].length
  if (length < shortestPassword) return message('people.passwordTooShort', { least: shortestPassword })
  if (length > longestPassword) return message('people.passwordTooLong', { most: longestPassword })
  const word = plain(password)
  const stem = word.replace(/[\d!?.*#]+$/, '')
  if (commonPasswords.has(word) || commonPasswords.has(stem) || isRow(word) || new Set(word).size < 4)
    return message('people.passwordCommon')
  const names = own.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).map(plain)
  if (names.some((name) => name.length > 2 && (name === word || name === stem)))
    return message('people.passwordOwnName')
  return null
}
