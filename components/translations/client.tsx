'use client'

import { createContext, type ReactNode, use, useContext } from 'react'
import { isNewsroomLanguage, type NewsroomLanguage } from '#lib/messages/languages'
import type { Sentence } from '#lib/messages/sentence'
import { fetchCatalog, type Spoken, spokenIn } from '#lib/messages/spoken'
import type { Namespace, TranslatorFor } from '#lib/messages/translator'

// React would ask for it only when it comes to the provider, with all other scripts there and most of them run.
const spoken = typeof document === 'undefined' ? '' : document.documentElement.lang
if (isNewsroomLanguage(spoken)) fetchCatalog(spoken)

const Speech = createContext<Spoken | null>(null)

/** Gives the catalog of one language to every component below. What is below waits for it in a browser that has not fetched it yet. */
export function TranslationsProvider({
  language,
  timeZone,
  children,
}: {
  language: NewsroomLanguage
  timeZone: string
  children: ReactNode
}) {
  return <Speech value={use(spokenIn(language, timeZone))}>{children}</Speech>
}

function useSpoken(): Spoken {
  const spoken = useContext(Speech)
  if (!spoken) throw new Error('No TranslationsProvider is above this component.')
  return spoken
}

/** The messages of one namespace, in the language of whoever looks. The same in server components (server.tsx). */
export function useTranslations<Name extends Namespace>(namespace: Name): TranslatorFor<Name> {
  return useSpoken().translatorOf(namespace)
}

/** Turns messages that come as data, such as those of checks, into sentences. */
export const useSentence = (): Sentence => useSpoken().sentence

/** In which the newsroom speaks to whoever looks */
export const useLanguage = (): NewsroomLanguage => useSpoken().language
