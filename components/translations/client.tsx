'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { IntlProvider, useTranslations as useIntlTranslations, useMessages } from 'use-intl/react'
import type { Catalog } from '#lib/messages/catalog'
import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'
import { pageSentencesOf, type Sentence } from '#lib/messages/sentence'
import type { Namespace, TranslatorFor } from '#lib/messages/translator'

const Language = createContext<NewsroomLanguage>('en')

/** Gives the catalog of one language to every component below. */
export function TranslationsProvider({
  language,
  messages,
  timeZone,
  children,
}: {
  language: NewsroomLanguage
  messages: Catalog
  timeZone: string
  children: ReactNode
}) {
  return (
    <Language value={language}>
      <IntlProvider locale={localeOf(language)} messages={messages} timeZone={timeZone} onError={raise}>
        {children}
      </IntlProvider>
    </Language>
  )
}

function raise(error: Error): never {
  throw error
}

/** The messages of one namespace, in the language of whoever looks. The same in server components (server.tsx). */
export function useTranslations<Name extends Namespace>(namespace: Name): TranslatorFor<Name> {
  // The catalogs have the same keys; the English one, as a constant, also tells what each message has to be given.
  return useIntlTranslations(namespace) as unknown as TranslatorFor<Name>
}

/** Turns messages that come as data, such as those of checks, into sentences. */
export function useSentence(): Sentence {
  const messages = useMessages() as Catalog
  const language = useLanguage()
  return useMemo(() => pageSentencesOf(localeOf(language), messages), [language, messages])
}

/** In which the newsroom speaks to whoever looks */
export const useLanguage = (): NewsroomLanguage => useContext(Language)
