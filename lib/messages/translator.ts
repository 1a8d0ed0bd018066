import type { createTranslator } from 'use-intl/core'
import type { en } from '#lib/messages/en'

export type Namespace = keyof typeof en

/** The type of `useTranslations(namespace)`: it knows the keys of that namespace and the parameters of each message. */
export type TranslatorFor<Name extends Namespace> = ReturnType<typeof createTranslator<typeof en, Name>>
