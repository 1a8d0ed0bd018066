const form = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** BCP 47, as far as a newsroom needs it: en, fa-AF, zh-Hant-TW. The database asks for the same (is_language). */
export const isLanguage = (tag: string): boolean => tag.length <= 35 && form.test(tag) && isWellFormed(tag)

/** Whether Intl accepts it, by which words are counted and split. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
