'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from '#components/translations'
import type { Answer } from '#lib/errors'

/** `message` says why the search failed; null where it ran. */
export type Found<T> = { items: readonly T[]; words: string; message: string | null }
type Asked<T> = Found<T> & { reached: boolean }

const pause = 60
const nothing = { items: [], words: '', message: null, reached: true }

/** Asks `address` for the words typed last; late answers are dropped. `words` says what the items belong to. */
export function useFound<T>(words: string, address: string): Found<T> {
  const t = useTranslations('ui')
  const wanted = words.trim()
  const [found, setFound] = useState<Asked<T>>(nothing)

  useEffect(() => {
    if (wanted === '') return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await ask<T>(`${address}?words=${encodeURIComponent(wanted)}`, asking.signal)
      if (asking.signal.aborted) return
      if (answer?.ok) setFound({ items: answer.value, words: wanted, message: null, reached: true })
      else setFound({ items: [], words: wanted, message: answer ? answer.message : null, reached: answer !== null })
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [wanted, address])

  if (wanted === '') return nothing
  return found.reached ? found : { ...found, message: t('unreachable') }
}

async function ask<T>(address: string, signal: AbortSignal): Promise<Answer<T[]> | null> {
  try {
    const response = await fetch(address, { signal })
    // 401 says in the same words that one is signed out.
    return response.ok || response.status === 401 ? ((await response.json()) as Answer<T[]>) : null
  } catch {
    return null
  }
}
