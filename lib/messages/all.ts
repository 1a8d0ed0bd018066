/** The catalogs of all languages, for processes. Browsers are sent the one that they need. */
import type { Catalog } from '#lib/messages/catalog'
import { en } from '#lib/messages/en'
import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'
import type { Message } from '#lib/messages/message'
import { type Sentence, sentencesOf } from '#lib/messages/sentence'

export const catalogs: Record<NewsroomLanguage, Catalog> = { en, ar: en, es: en, fr: en, ur: en }

const known = new Map<NewsroomLanguage, Sentence>()

/** A message as a sentence of this language. */
export function sentenceIn(language: NewsroomLanguage, message: Message): string {
  let sentence = known.get(language)
  if (!sentence) {
    sentence = sentencesOf(localeOf(language), catalogs[language])
    known.set(language, sentence)
  }
  return sentence(message)
}
