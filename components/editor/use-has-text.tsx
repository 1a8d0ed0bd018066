'use client'

import { useSyncExternalStore } from 'react'
import type { Doc } from 'yjs'
import { fragmentName } from '#lib/text/ydoc'

/** Whether the live text has arrived, from the newsroom or from this device's copy. An empty document is no text: every article has a headline. */
export function useHasText(doc: Doc): boolean {
  return useSyncExternalStore(
    (notify) => {
      doc.on('update', notify)
      return () => doc.off('update', notify)
    },
    () => doc.getXmlFragment(fragmentName).length > 0,
    () => false,
  )
}
