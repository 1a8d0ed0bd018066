'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '#lib/errors'

export type Found<T> = { items: readonly T[]; words: string; message: string | null }

const pause = 60
const nothing = { items: [], words: '', message: null }

/** What `address` finds for the words typed last; answers that come late are dropped. `words` says what the items belong to. */
export function useFound<T>(words: string, address: string): Found<T> {
  const wanted = words.trim()
  const [found, setFound] = useState<Found<T>>(nothing)

  useEffect(() => {
    if (wanted === '') return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await ask<T>(`${address}?words=${encodeURIComponent(wanted)}`, asking.signal)
      if (asking.signal.aborted) return
      if (answer?.ok) setFound({ items: answer.value, words: wanted, message: null })
      else setFound({ items: [], words: wanted, message: answer?.message ?? unreachable })
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [wanted, address])

  return wanted === '' ? nothing : found
}

const unreachable = 'The newsroom could not be reached. Try again in a minute.'

async function ask<T>(address: string, signal: AbortSignal): Promise<Answer<T[]> | null> {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? ((await response.json()) as Answer<T[]>) : null
  } catch {
    return null
  }
}
