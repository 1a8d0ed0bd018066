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

const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du et est une dans pour que qui sur pas plus au aux ce cette ont été sont avec'.split(' '),
  ),
  de: new Set(
    'der die das und den dem des ist nicht von mit für auf ein eine einer im zu sich auch wird sind'.split(' '),
  ),
  es: new Set('el la los las del y en que una por con para se su al lo este esta ha fue sus más'.split(' ')),
  it: new Set('il la i gli le del della di che e un una per con non sono nel alla dei si'.split(' ')),
  pt: new Set('o a os as do da dos das e em que uma por com para não se no na ao foi'.split(' ')),
  ca: new Set('el la els les del i en que una per amb dels és al va aquest'.split(' ')),
  nl: new Set('de het een en van in is dat op te voor met niet zijn aan door'.split(' ')),
}
const taken = new Set(['fr', 'de', 'es'])

/** By the commonest words, where one of three languages has twice as many of them as any other. */
function bySmallWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(smallWords)
    .map(([code, small]) => ({ code, count: words.filter((word) => small.has(word)).length }))
    .sort((one, other) => other.count - one.count)
  const [first, second] = counts
  if (!first || !taken.has(first.code) || words.length < 20) return null
  return first.count > words.length * 0.2 && first.count > (second?.count ?? 0) * 1.4 ? first.code : null
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
  return { code: isEnglish(sample) ? 'en' : (bySmallWords(sample) ?? byTrigrams(sample, total)), dir }
}
