/** What makes a password good enough: length, and not being what everybody tries first. No rules about characters. */
import { commonPasswords } from '#lib/people/common-passwords'
import { longestPassword, shortestPassword } from '#lib/people/password-length'

const plain = (text: string) => text.toLowerCase().replace(/[\s._-]/g, '')
const isRow = (text: string) => {
  const steps = new Set(
    [...text].map((letter, at) => (text.codePointAt(at + 1) ?? Number.NaN) - Number(letter.codePointAt(0))),
  )
  steps.delete(Number.NaN)
  return steps.size <= 1 && [...steps].every((step) => Math.abs(step) <= 1)
}

/** Why this can't be the password of this person, in one sentence; null when it can. `own`: name, e-mail address and the like. */
export function whyNotPassword(password: string, own: readonly string[]): string | null {
  const length = [...password].length
  if (length < shortestPassword) return `A password has at least ${shortestPassword} characters.`
  if (length > longestPassword) return `A password has at most ${longestPassword} characters.`
  const word = plain(password)
  const stem = word.replace(/[\d!?.*#]+$/, '')
  if (commonPasswords.has(word) || commonPasswords.has(stem) || isRow(word) || new Set(word).size < 4)
    return 'This password is among the first that others would try. Take another.'
  const names = own.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).map(plain)
  if (names.some((name) => name.length > 2 && (name === word || name === stem)))
    return 'Your name or e-mail address is among the first that others would try. Take another.'
  return null
}
