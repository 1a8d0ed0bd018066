import { use } from 'react'
import { requestLanguage } from '#lib/auth/request'
import { pageSentenceIn, translatorIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import type { Sentence } from '#lib/messages/sentence'
import type { Namespace, TranslatorFor } from '#lib/messages/translator'

export { TranslationsProvider } from '#components/translations/client'

/** The messages of one namespace, in the language of whoever asked. The same in client components (client.tsx). */
export function useTranslations<Name extends Namespace>(namespace: Name): TranslatorFor<Name> {
  return translatorIn(useLanguage(), namespace)
}

/** For pages and their metadata, which may wait. */
export async function getTranslations<Name extends Namespace>(namespace: Name): Promise<TranslatorFor<Name>> {
  return translatorIn(await requestLanguage(), namespace)
}

/** Turns messages that come as data, such as those of checks, into sentences. */
export function useSentence(): Sentence {
  const language = useLanguage()
  return (message) => pageSentenceIn(language, message)
}

export const useLanguage = (): NewsroomLanguage => use(requestLanguage())
