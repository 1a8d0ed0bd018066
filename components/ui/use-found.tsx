'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '#lib/errors'

export type Found<T> = { items: readonly T[]; words: string; message: string | null }

/** What `find` gives for the words typed last; answers that come late are dropped. `words` says what the items belong to. */
export function useFound<T>(words: string, find: (words: string) => Promise<Answer<T[]>>): Found<T> {
  const wanted = words.trim()
  const [found, setFound] = useState<Found<T>>({ items: [], words: '', message: null })

  useEffect(() => {
    if (wanted === '') return
    let current = true
    const timer = setTimeout(async () => {
      const answer = await find(wanted).catch(() => null)
      if (!current) return
      if (answer?.ok) setFound({ items: answer.value, words: wanted, message: null })
      else
        setFound({ items: [], words: wanted, message: answer?.message ?? 'The newsroom can’t be reached. Try again.' })
    }, 80)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [wanted, find])

  return wanted === '' ? { items: [], words: '', message: null } : found
}
