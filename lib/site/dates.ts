/** Days and hours as readers see them: in their language, those of the place where the newsroom is. */
import { datesIn } from '#lib/dates/in-zone'
import { site } from '#lib/site/site'

const made = new Map<string, ReturnType<typeof datesIn>>()

/** For a language that the site speaks. */
export function datesFor(language: string) {
  const dates = made.get(language) ?? datesIn(site.timeZone, language)
  made.set(language, dates)
  return dates
}

export const dates = datesFor('en')
