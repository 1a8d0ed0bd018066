/** Translators by namespace, each made once: a translator compiles every message that it says, and one made for each use compiles anew. */
import { createTranslator } from 'use-intl/core'
import type { Catalog } from '#lib/messages/catalog'
import type { Namespace, TranslatorFor } from '#lib/messages/translator'

export type TranslatorsOf = <Name extends Namespace>(namespace: Name) => TranslatorFor<Name>

export function translatorsOf(locale: string, messages: Catalog, timeZone?: string): TranslatorsOf {
  const known = new Map<Namespace, unknown>()
  const make = (namespace: Namespace) =>
    createTranslator({ locale, messages, namespace, onError: raise, ...(timeZone ? { timeZone } : {}) })
  return <Name extends Namespace>(namespace: Name) => {
    if (!known.has(namespace)) known.set(namespace, make(namespace))
    // The catalogs have the same keys; the English one, as a constant, also tells what each message has to be given.
    return known.get(namespace) as TranslatorFor<Name>
  }
}

function raise(error: Error): never {
  throw error
}
