/** One language as components in browsers speak it, and as the server does when it renders them. */
import type { Catalog } from '#lib/messages/catalog'
import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'
import { pageSentencesOf, type Sentence } from '#lib/messages/sentence'
import { type TranslatorsOf, translatorsOf } from '#lib/messages/translators'

export type Spoken = { language: NewsroomLanguage; translatorOf: TranslatorsOf; sentence: Sentence }

/** Each is a file of its own for the browser, which keeps it: in the page, it would be most of what every page sends. */
const catalogOf: Record<NewsroomLanguage, () => Promise<Catalog>> = {
  en: async () => (await import('#lib/messages/en')).en,
  ar: async () => (await import('#lib/messages/ar')).ar,
  es: async () => (await import('#lib/messages/es')).es,
  fr: async () => (await import('#lib/messages/fr')).fr,
  ur: async () => (await import('#lib/messages/ur')).ur,
}

/** Has a catalog fetched, for a page that will need it. Where that fails, whoever needs it hears of it. */
export function fetchCatalog(language: NewsroomLanguage): void {
  catalogOf[language]().catch(() => {})
}

const asked = new Map<string, Promise<Spoken>>()

/** The same promise each time: a catalog is fetched once, and each of its messages compiled once, in a process or a page. */
export function spokenIn(language: NewsroomLanguage, timeZone: string): Promise<Spoken> {
  const key = `${language} ${timeZone}`
  const before = asked.get(key)
  if (before) return before
  const speaking = speak(language, timeZone)
  asked.set(key, speaking)
  // What could not be fetched is asked for again by the next who needs it.
  speaking.catch(() => asked.delete(key))
  return speaking
}

async function speak(language: NewsroomLanguage, timeZone: string): Promise<Spoken> {
  const messages = await catalogOf[language]()
  const locale = localeOf(language)
  return {
    language,
    translatorOf: translatorsOf(locale, messages, timeZone),
    sentence: pageSentencesOf(locale, messages),
  }
}
