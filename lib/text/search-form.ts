/** The form under which names are compared and found, however they are spelt. The database says the same in `search_form`. */

// Accents and vowel signs, and signs that nobody sees. The strokes of other scripts belong to their letters.
const unseen = new RegExp(
  `[${[
    String.raw`\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640`,
    String.raw`\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff`,
    String.raw`\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u200b-\u200f\u202a-\u202e`,
    String.raw`\u2060-\u2064\u2066-\u206f\ufeff`,
  ].join('')}]`,
  'gu',
)

const alike = new Map(
  [
    ['ς', 'σ'],
    ['ı', 'i'],
    ['ø', 'o'],
    ['ł', 'l'],
    ['đð', 'd'],
    ['ħ', 'h'],
    ['ŧ', 't'],
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['þ', 'th'],
    // What keyboards of Arabic, Persian and Urdu tell apart
    ['يى', 'ی'],
    ['كڪ', 'ک'],
    ['ہھةەۃ', 'ه'],
    ...[...'0123456789'].map((digit) => [`${'٠١٢٣٤٥٦٧٨٩'[Number(digit)]}${'۰۱۲۳۴۵۶۷۸۹'[Number(digit)]}`, digit]),
    ['‘’ʼ`', "'"],
    ['“”„«»', '"'],
    ['‐–—−', '-'],
  ].flatMap(([letters = '', one = '']) => [...letters].map((letter) => [letter, one] as const)),
)

/** A long run of combining marks takes quadratic time to put in order: none goes on over this sign. */
const stop = '\u0001'

/** “Élan  O’Brien” → `elan o'brien`; “ايران” and “ایران” → `ایران`. */
export function searchForm(words: string): string {
  return words
    .replaceAll(stop, '')
    .replace(/.{200}/gsu, `$&${stop}`)
    .normalize('NFKD')
    .replace(unseen, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(stop, '')
    .replace(/[^ -_a-~]/gu, (letter) => alike.get(letter) ?? letter)
    .replace(/[ \t\n\v\f\r\u0085\u1680\u2028\u2029]+/g, ' ')
    .replace(/^ | $/g, '')
}
