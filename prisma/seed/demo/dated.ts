/** Dates in the demo newsroom's words, so that they agree with the calendar on whichever day it is first started. */

const day = 86_400_000

/** Digits as newsrooms of the language write them. */
const locales: Record<string, string> = {
  ur: 'ur-u-nu-arabext',
  fa: 'fa-u-ca-gregory',
  ar: 'ar-u-nu-arab',
  en: 'en-GB',
}

/**
 * Puts in the place of `@day(-2)` the weekday two days before `at`, in the place of `@date(-2)` its day and month, in this language.
 * The day is that of UTC.
 */
export function dated(words: string, at: Date, language: string): string {
  const locale = locales[language] ?? language
  return words.replace(/@(day|date)\((-?\d+)\)/g, (_, what: string, days: string) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...(what === 'day' ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
    }).format(new Date(at.getTime() + Number(days) * day)),
  )
}
