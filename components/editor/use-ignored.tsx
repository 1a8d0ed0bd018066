'use client'

import { useCallback, useState } from 'react'
import type { Place } from './style-lights.ts'

/** The oldest are forgotten. */
const most = 500

const nameOf = ({ ruleId, words }: Pick<Place, 'ruleId' | 'words'>) => `${ruleId} ${words.toLowerCase()}`

/** What this person leaves as it is in this draft, kept on this device. */
export function useIgnored(articleId: string) {
  const key = `on-record:style-left:${articleId}`
  const [ignored, setIgnored] = useState<readonly string[]>(() => stored(key))
  const keep = (names: readonly string[]) => {
    setIgnored(names)
    try {
      localStorage.setItem(key, JSON.stringify(names))
    } catch {
      // A browser that keeps nothing leaves it for as long as the page is open.
    }
  }
  return {
    count: ignored.length,
    isIgnored: useCallback((place: Pick<Place, 'ruleId' | 'words'>) => ignored.includes(nameOf(place)), [ignored]),
    ignore: (place: Place) => keep([...new Set([...ignored, nameOf(place)])].slice(-most)),
    forget: () => keep([]),
  }
}

function stored(key: string): string[] {
  if (typeof localStorage === 'undefined') return []
  try {
    const names: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}
