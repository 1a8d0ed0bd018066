/** Guesses the language of a text by its letters, and English by its commonest words. */
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
const englishWords = new Set('the of and to in is that for on with as was by it from at are has be this not'.split(' '))

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function byArabicLetters(text: string): string | null {
  const total = count(text, letters)
  if (count(text, pashto) > total / 200) return 'ps'
  if (count(text, urdu) > total / 50) return 'ur'
  if (count(text, persian) > total / 50) return 'fa'
  return 'ar'
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const common = words.filter((word) => englishWords.has(word)).length
  return words.length >= 5 && common / words.length > 0.12
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
  return { code: isEnglish(sample) ? 'en' : null, dir }
}
