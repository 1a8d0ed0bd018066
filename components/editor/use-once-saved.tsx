'use client'

import type { HocuspocusProvider } from '@hocuspocus/provider'
import { useTranslations } from '#components/translations'

const patience = 5_000

/** Waits until every change of the text is acknowledged; gives the reason as a sentence where that fails. */
export function useOnceSaved(provider: HocuspocusProvider): () => Promise<string | null> {
  const t = useTranslations('writing')
  const isSaved = () => provider.isSynced && !provider.hasUnsyncedChanges
  return () => {
    if (isSaved()) return Promise.resolve(null)
    return new Promise((resolve) => {
      const settle = (said: string | null) => {
        clearTimeout(timer)
        provider.off('unsyncedChanges', onChange)
        provider.off('synced', onChange)
        resolve(said)
      }
      const onChange = () => {
        if (isSaved()) settle(null)
      }
      const timer = setTimeout(() => settle(t('lastWordsUnsaved')), patience)
      provider.on('unsyncedChanges', onChange)
      provider.on('synced', onChange)
    })
  }
}
