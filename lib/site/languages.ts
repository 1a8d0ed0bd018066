/** Languages as readers meet them. */

/** Its name as its readers write it: اردو for ur. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language
}

/**
 * The language of something that stands in a page of another one; nothing where it is the same. Its letters then run
 * their own way by the stylesheet, while its place on the page stays that of its neighbours.
 */
export function languageOf(language: string, around: string): { lang?: string } {
  return language === around ? {} : { lang: language }
}
