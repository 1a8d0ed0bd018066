/** A number as newsrooms, spreadsheets and statistical offices write it in a cell. */

/** Which sign begins the decimals. Said by the chart itself: were it the language’s, a piece whose language changes would have other figures. */
export const decimalSigns = ['point', 'comma'] as const
export type DecimalSign = (typeof decimalSigns)[number]

/** Whole numbers up to here are exact in IEEE 754 doubles, and no sum of a stack overflows. */
const largest = 1e15
/** Nearer to nothing than any figure, and than a scale can tell apart */
const smallest = 1e-12

/** Zero of each script of which newsrooms write digits; the other nine follow it in Unicode. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]

/** What stands for “no figure” in tables of statistical offices */
const gaps = /^(?:|[-‐‑‒–—−.…:*/]|\.{2,3}|n\/?a|nan|null|none)$/i

const invisible = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff'’٬]/gu
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/gu

/**
 * The number in a cell; null for a gap, undefined for anything else. Takes spaces, apostrophes and the other sign between groups of three
 * (or, as in India, two), a currency sign or a per cent sign, exponents, and digits of Arabic, Persian, Devanagari and Bengali.
 */
export function numberIn(words: string, sign: DecimalSign): number | null | undefined {
  if (words.length > 60) return undefined
  if (gaps.test(words.trim())) return null
  const bare = words
    .replaceAll(digits, latin)
    .replaceAll(invisible, '')
    .replace(/^[−–‐‑﹣－]/u, '-')
    .replace(/^(-?)\p{Sc}/u, '$1')
    .replace(/[\p{Sc}%٪‰]$/u, '')
  const point = sign === 'comma' ? bare.replaceAll('.', '\0').replaceAll(/[,٫]/g, '.').replaceAll('\0', ',') : bare
  const plain = point.replaceAll('٫', '.')
  if (
    !/^[-+]?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})?(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i.test(plain) ||
    !/^[-+]?\.?\d/.test(plain)
  )
    return undefined
  const value = Number(plain.replaceAll(',', ''))
  const size = Math.abs(value)
  return size === 0 || (size >= smallest && size <= largest) ? value : undefined
}

function latin(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.findLast((one) => one <= code) ?? code
  return String(code - zero)
}

/** The sign that these cells can only have meant; null where they tell nothing. */
export function decimalSignOf(cells: readonly string[]): DecimalSign | null {
  const bare = cells.map((cell) => cell.replaceAll(digits, latin).replaceAll(invisible, ''))
  const comma = bare.some((cell) => /\d,(?:\d{1,2}|\d{4,})\D*$/.test(cell) || /\.\d{3},/.test(cell))
  const point = bare.some((cell) => /\d\.(?:\d{1,2}|\d{4,})\D*$/.test(cell) || /,\d{3}\./.test(cell))
  return comma === point ? null : comma ? 'comma' : 'point'
}

/** As the language writes decimals: the sign of `Intl`. */
export function decimalSignIn(language: string): DecimalSign {
  const [sign] = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .filter(({ type }) => type === 'decimal')
  return sign?.value === ',' ? 'comma' : 'point'
}
