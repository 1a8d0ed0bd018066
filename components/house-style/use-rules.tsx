'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '#lib/errors'
import type { StyleRule } from '#lib/house-style/rule'

/** Null until they are here */
export type Rules = { language: string; list: readonly StyleRule[] } | null

/** The rules about texts of one language, once they are wanted; asked for again when `stamp` is another. */
export function useRules(language: string, wanted: boolean, stamp = ''): { rules: Rules; failed: boolean } {
  const [rules, setRules] = useState<Rules>(null)
  const [failed, setFailed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stamp means other rules
  useEffect(() => {
    if (!wanted) return
    const asking = new AbortController()
    void ask(language, asking.signal).then((list) => {
      if (asking.signal.aborted) return
      setFailed(list === null)
      if (list) setRules({ language, list })
    })
    return () => asking.abort()
  }, [language, wanted, stamp])
  return { rules: rules?.language === language ? rules : null, failed }
}

async function ask(language: string, signal: AbortSignal): Promise<StyleRule[] | null> {
  try {
    const response = await fetch(`/newsroom/settings/style/rules?language=${encodeURIComponent(language)}`, { signal })
    const answer = response.ok ? ((await response.json()) as Answer<StyleRule[]>) : null
    return answer?.ok ? answer.value : null
  } catch {
    return null
  }
}
