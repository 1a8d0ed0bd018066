'use client'

import type { HocuspocusProvider } from '@hocuspocus/provider'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { DraftStatus } from '#lib/drafts/status'
import { readNews } from '#lib/drafts/wire'

const pause = 1500

/** Brings what stands beside the text up to it: after each pause in writing, and when somebody has moved the piece on. */
export function useRefreshed(status: DraftStatus, provider: HocuspocusProvider): void {
  const router = useRouter()
  const wrote = useRef(false)

  useEffect(() => {
    if (status.kind === 'saving') wrote.current = true
    if (status.kind !== 'saved' || !wrote.current) return
    const timer = setTimeout(() => {
      wrote.current = false
      router.refresh()
    }, pause)
    return () => clearTimeout(timer)
  }, [status.kind, router])

  useEffect(() => {
    const onNews = ({ payload }: { payload: string }) => {
      if (readNews(payload)?.kind === 'state') router.refresh()
    }
    provider.on('stateless', onNews)
    return () => {
      provider.off('stateless', onNews)
    }
  }, [provider, router])
}
