'use client'

import { useCallback, useState } from 'react'
import { rememberedList, rememberList } from '#components/ui/remembered'
import type { Place } from './style-lights.ts'

/** The oldest are forgotten. */
const most = 500

const nameOf = ({ ruleId, words }: Pick<Place, 'ruleId' | 'words'>) => `${ruleId} ${words.toLowerCase()}`

/** What this person leaves as it is in this draft, kept on this device. */
export function useIgnored(articleId: string) {
  const name = `style-left:${articleId}`
  const [ignored, setIgnored] = useState<readonly string[]>(() => rememberedList(name))
  const keep = (names: readonly string[]) => {
    setIgnored(names)
    rememberList(name, names)
  }
  return {
    count: ignored.length,
    isIgnored: useCallback((place: Pick<Place, 'ruleId' | 'words'>) => ignored.includes(nameOf(place)), [ignored]),
    ignore: (place: Place) => keep([...new Set([...ignored, nameOf(place)])].slice(-most)),
    forget: () => keep([]),
  }
}
