import type { createTranslator } from 'use-intl/core'
import type { en } from '#lib/messages/en'

export type Namespace = keyof typeof en

/** What `useTranslations(namespace)` gives: it knows the keys of that namespace, and what each message has to be given. */
export type TranslatorFor<Name extends Namespace> = ReturnType<typeof createTranslator<typeof en, Name>>
