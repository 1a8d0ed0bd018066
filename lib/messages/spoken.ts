/** One language as components in browsers speak it, and as the server does when it renders them. */
import type { Catalog } from '#lib/messages/catalog'
import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'
import { pageSentencesOf, type Sentence } from '#lib/messages/sentence'
import { type TranslatorsOf, translatorsOf } from '#lib/messages/translators'

export type Spoken = { language: NewsroomLanguage; translatorOf: TranslatorsOf; sentence: Sentence }

type Known = { catalog: string; timeZone: string; spoken: Spoken }

const known = new Map<NewsroomLanguage, Known>()

/** By its catalog as JSON. The same one is read, and each of its messages compiled, once in a process and not once for each page. */
export function spokenIn(language: NewsroomLanguage, catalog: string, timeZone: string): Spoken {
  const before = known.get(language)
  if (before?.catalog === catalog && before.timeZone === timeZone) return before.spoken
  const messages: Catalog = JSON.parse(catalog)
  const locale = localeOf(language)
  const spoken = {
    language,
    translatorOf: translatorsOf(locale, messages, timeZone),
    sentence: pageSentencesOf(locale, messages),
  }
  known.set(language, { catalog, timeZone, spoken })
  return spoken
}
