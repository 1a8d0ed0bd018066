/** The languages in which the newsroom's interface, mails and command line speak. English is the one that the others are made from. */
export type NewsroomLanguage = 'en' | 'ar' | 'es' | 'fr' | 'ur'

/** Each by its own name. `reviewed`: a native speaker has read it; until then it is offered as a draft. */
export const newsroomLanguages: Record<NewsroomLanguage, { name: string; reviewed: boolean }> = {
  en: { name: 'English', reviewed: true },
  ar: { name: 'العربية', reviewed: false },
  es: { name: 'Español', reviewed: false },
  fr: { name: 'Français', reviewed: false },
  ur: { name: 'اردو', reviewed: false },
}

export const newsroomLanguageCodes = Object.keys(newsroomLanguages) as NewsroomLanguage[]

export const isNewsroomLanguage = (code: unknown): code is NewsroomLanguage =>
  typeof code === 'string' && Object.hasOwn(newsroomLanguages, code)

/**
 * The locale for Intl. Figures are 0 to 9 in every language: what Arabic and Urdu are given otherwise depends on the version of
 * Intl's data, and a page would not be the same in the browser as on the server.
 */
export const localeOf = (language: NewsroomLanguage): string => (language === 'en' ? 'en' : `${language}-u-nu-latn`)

/** Whether lines of this locale run from right to left. */
export const runsFromRight = (locale: string): boolean => new Intl.Locale(locale).maximize().script === 'Arab'

/** The first of an Accept-Language header's languages (RFC 9110, 12.5.4) that the newsroom speaks, by preference; null where it speaks none. */
export function preferredLanguage(acceptLanguage: string | null): NewsroomLanguage | null {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1_000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { code: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return wanted.map(({ code }) => code).find(isNewsroomLanguage) ?? null
}
