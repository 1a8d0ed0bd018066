/** Which way a language is written. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])

/** For a BCP 47 tag: `fa-AF` is written from right to left, `az-Latn` is not. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-')
  const script = subtags.find((subtag) => subtag.length === 4)
  if (script) return ['arab', 'aran', 'hebr', 'syrc', 'thaa', 'nkoo'].includes(script) ? 'rtl' : 'ltr'
  return rightToLeft.has(primary) ? 'rtl' : 'ltr'
}
