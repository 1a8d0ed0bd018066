'use client'

import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useTranslations as useIntlTranslations, useLocale, useMessages } from 'use-intl/react'
import type { Catalog } from '#lib/messages/catalog'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { type Sentence, sentencesOf } from '#lib/messages/sentence'
import type { Namespace, TranslatorFor } from '#lib/messages/translator'

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
    <IntlProvider locale={language} messages={messages} timeZone={timeZone} onError={raise}>
      {children}
    </IntlProvider>
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
  const locale = useLocale()
  return useMemo(() => sentencesOf(locale, messages), [locale, messages])
}

/** In which the newsroom speaks to whoever looks */
export const useLanguage = (): NewsroomLanguage => useLocale() as NewsroomLanguage
