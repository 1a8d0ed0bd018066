/** Languages as readers meet them. */
import { directionOf } from '#lib/text/direction'

/** Its name as its readers write it: اردو for ur. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language
}

/**
 * The language and, where it differs, the direction of words that stand among those of another language; nothing where
 * it is the same. A sentence runs as its language does, whatever script its first word is in.
 * For the element around the words alone: one with a layout of its own would be turned round.
 */
export function languageOf(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === around) return {}
  const dir = directionOf(language)
  return { lang: language, ...(dir !== directionOf(around) && { dir }) }
}
