/** ISO 15924 codes of scripts that are written from right to left */
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** For the element around words in this language: they run as it does, whatever they begin with. */
export const writtenIn = (language: string) => ({ lang: language, dir: directionOf(language) })

/** For a BCP 47 tag: `fa-AF` and `ur` are written from right to left, `az-Latn` is not. What is no tag counts as left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
