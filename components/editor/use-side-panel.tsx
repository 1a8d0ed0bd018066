'use client'

import type { HocuspocusProvider } from '@hocuspocus/provider'
import { useEffect, useEffectEvent, useState } from 'react'
import { readNews } from '#lib/drafts/protocol'
import { writingContextNow } from '#lib/writing/actions'
import type { WritingContext } from '#lib/writing/queries'

const pause = 1500

/**
 * The data of the side panel: as the page was given it, then as it is after each pause in anybody's writing and when somebody
 * moves the article on. It is asked for by an action and not by a new page, because a page that can't be had would take the text away.
 */
export function useSidePanel(
  given: WritingContext,
  provider: HocuspocusProvider,
): [WritingContext, (part: Partial<WritingContext>) => void, () => Promise<WritingContext>] {
  const [held, setHeld] = useState({ given, now: given })
  if (held.given !== given) setHeld({ given, now: given })
  const now = held.given === given ? held.now : given

  const ask = async () => {
    const answer = await writingContextNow(given.article.id).catch(() => null)
    if (answer?.ok) setHeld((before) => (before.given === given ? { given, now: answer.value } : before))
    return answer?.ok ? answer.value : now
  }
  const refresh = useEffectEvent(async () => {
    if (provider.isSynced && !provider.hasUnsyncedChanges) await ask()
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      if (provider.isSynced) timer = setTimeout(() => void refresh(), pause)
    }
    const onNews = ({ payload }: { payload: string }) => {
      if (readNews(payload)?.kind === 'state') later()
    }
    const doc = provider.document
    // Where saving takes longer than the pause, the panel is read again after it.
    const onUnsynced = ({ number }: { number: number }) => {
      if (number === 0) later()
    }
    doc.on('update', later)
    provider.on('unsyncedChanges', onUnsynced)
    provider.on('stateless', onNews)
    return () => {
      clearTimeout(timer)
      doc.off('update', later)
      provider.off('unsyncedChanges', onUnsynced)
      provider.off('stateless', onNews)
    }
  }, [provider])

  return [now, (part) => setHeld({ given, now: { ...now, ...part } }), ask]
}
