'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '#lib/errors'

/** What was answered, and the words that it answers; `answer` is null where the newsroom could not be reached. */
export type Asked<T> = { words: string; answer: Answer<T> | null }

/** Asks `address` for the words typed last, once nothing was typed for `pause` milliseconds; late answers are dropped. Null before the first. */
export function useAsked<T>(words: string, address: string, pause: number): Asked<T> | null {
  const [asked, setAsked] = useState<Asked<T> | null>(null)
  useEffect(() => {
    if (words === '') return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const sign = address.includes('?') ? '&' : '?'
      const answer = await ask<T>(`${address}${sign}words=${encodeURIComponent(words)}`, asking.signal)
      if (!asking.signal.aborted) setAsked({ words, answer })
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [words, address, pause])
  return asked
}

async function ask<T>(address: string, signal: AbortSignal): Promise<Answer<T> | null> {
  try {
    const response = await fetch(address, { signal })
    // 401 says in the same words that one is signed out.
    return response.ok || response.status === 401 ? ((await response.json()) as Answer<T>) : null
  } catch {
    return null
  }
}
