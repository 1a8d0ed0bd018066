/** Guesses the language of a text: by its letters, English by its commonest words, else by how letters follow each other. */
import { francAll } from 'franc'

export type Language = {
  /** BCP 47; null when letters alone can't tell */
  code: string | null
  dir: 'ltr' | 'rtl'
}

const sampleLength = 20_000
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const letters = /\p{L}/gu
const urdu = /[ٹڈڑےںہۂۓ]/g
const pashto = /[ځڅښړږۍېګڼ]/g
const persian = /[پچژگکی]/g
const kurdish = /[ڵڕێ]/g
/** English is not told without one of these: some of the others are words of its neighbours too. */
const onlyEnglish = new Set('the and that with was from this'.split(' '))
const englishWords = new Set('the of and to in is that for on with as was by it from at are has be this not'.split(' '))

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function byArabicLetters(text: string): string | null {
  const total = count(text, letters)
  if (count(text, kurdish) > total / 50) return 'ckb'
  if (count(text, pashto) > total / 200) return 'ps'
  if (count(text, urdu) > total / 50) return 'ur'
  if (count(text, persian) > total / 50) return 'fa'
  return 'ar'
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const common = words.filter((word) => englishWords.has(word))
  return words.length >= 5 && common.length / words.length > 0.12 && common.some((word) => onlyEnglish.has(word))
}

// The longer a text, the less its neighbours' languages seem likely by chance. Measured in docs/decisions/018: the widest lead of
// a wrong answer was 11 to 13 divided by the length, and below 0.035 for 300 characters or more.
const fewestLetters = 80
const leadFor = (total: number) => Math.max(0.05, 16 / total)

/** Null where the text is short, or another language is nearly as likely: empty is better than wrong. */
function byTrigrams(text: string, total: number): string | null {
  if (total < fewestLetters) return null
  const [first, second] = francAll(text)
  if (!first || first[0] === 'und' || 1 - (second?.[1] ?? 0) < leadFor(total)) return null
  return new Intl.Locale(first[0]).language
}

/** Guesses by the first 20,000 characters; null rather than a guess between languages that share their letters. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, sampleLength)
  const total = count(sample, letters)
  const dir = count(sample, rightToLeft) > total / 2 ? 'rtl' : 'ltr'
  if (dir === 'rtl') {
    if (count(sample, /\p{Script=Arabic}/gu) > total / 2) return { code: byArabicLetters(sample), dir }
    return { code: count(sample, /\p{Script=Hebrew}/gu) > total / 2 ? 'he' : null, dir }
  }
  return { code: isEnglish(sample) ? 'en' : byTrigrams(sample, total), dir }
}
