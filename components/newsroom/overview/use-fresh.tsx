'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/overview/ask'
import { onChanged } from '#components/notifications/changes'
import { useTranslations } from '#components/translations'

/** In milliseconds: at least so long from one answer to the next question, and without a sign of change at most so long. */
const PAUSE = 1_000
const EVERY = 60_000

/**
 * What the page was given, kept fresh: `address` is asked for it anew once something changed, when the page comes into sight again, and every
 * minute. `message` says why what is shown may be old; null where it is not.
 */
export function useFresh<T>(given: T, address: string): { shown: T; message: string | null } {
  const t = useTranslations('overview')
  const [got, setGot] = useState<{ given: T; value: T } | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const unreachable = t('notFresh')

  useEffect(() => {
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let resting = false
    let wanted = false
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      wanted = resting
      if (resting) return
      resting = true
      const answer = await ask<T>(address, leaving.signal)
      if (leaving.signal.aborted) return
      if (answer?.ok) setGot({ given, value: answer.value })
      setMessage(answer ? (answer.ok ? null : answer.message) : unreachable)
      timer = setTimeout(() => {
        resting = false
        if (wanted) void look()
      }, PAUSE)
    }
    const forget = onChanged(look)
    const interval = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      leaving.abort()
      forget()
      clearTimeout(timer)
      clearInterval(interval)
      document.removeEventListener('visibilitychange', look)
    }
  }, [given, address, unreachable])

  // What came for an earlier page says nothing about this one.
  return { shown: got?.given === given ? got.value : given, message }
}
