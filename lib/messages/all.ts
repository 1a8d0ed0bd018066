/** The catalogs of all languages, for processes. Browsers are sent the one that they need. */

import { ar } from '#lib/messages/ar'
import type { Catalog } from '#lib/messages/catalog'
import { en } from '#lib/messages/en'
import { es } from '#lib/messages/es'
import { fr } from '#lib/messages/fr'
import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'
import type { Message } from '#lib/messages/message'
import { pageSentencesOf, type Sentence, sentencesOf } from '#lib/messages/sentence'
import { ur } from '#lib/messages/ur'

export const catalogs: Record<NewsroomLanguage, Catalog> = { en, ar, es, fr, ur }

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

const knownToPages = new Map<NewsroomLanguage, Sentence>()

/** The same for a page of the newsroom. */
export function pageSentenceIn(language: NewsroomLanguage, message: Message): string {
  let sentence = knownToPages.get(language)
  if (!sentence) {
    sentence = pageSentencesOf(localeOf(language), catalogs[language])
    knownToPages.set(language, sentence)
  }
  return sentence(message)
}
