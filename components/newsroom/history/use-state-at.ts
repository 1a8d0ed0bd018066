'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import type { Answer } from '#lib/errors'
import { stateAsWas } from '#lib/history/actions'
import type { View } from '#lib/history/input'
import type { ShownState } from '#lib/history/shown'

/** While somebody drags, this long has to pass, in milliseconds, before a state is asked for */
const settles = 120
/** States that are kept, so that going back and forth asks for nothing */
const most = 60

const keyOf = (number: number, view: View) => `${view} ${number}`

/**
 * The state of a draft with this number, asked for once the slider rests. Until it is here the last one stays. `total` names the state
 * of now: what was compared with another one is asked for anew.
 */
export function useStateAt(articleId: string, number: number, view: View, total: number, first: ShownState) {
  const t = useTranslations('ui')
  const kept = useRef(new Map<string, ShownState>([[keyOf(first.number, 'text'), first]]))
  const [shown, setShown] = useState({ state: first, view: 'text' as View })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const [waiting, setWaiting] = useState(false)
  const comparedWith = useRef(total)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks once more
  useEffect(() => {
    if (comparedWith.current !== total) kept.current.clear()
    comparedWith.current = total
    const known = kept.current.get(keyOf(number, view))
    setTrouble(null)
    if (known) {
      setShown({ state: known, view })
      setWaiting(false)
      return
    }
    let current = true
    setWaiting(true)
    const timer = setTimeout(async () => {
      const answer = await stateAsWas(articleId, { number, view }).catch((): Answer<ShownState> => {
        return { ok: false, message: t('unreachableUnchanged') }
      })
      if (!current) return
      setWaiting(false)
      if (!answer.ok) return setTrouble(answer.message)
      const [oldest] = kept.current.keys()
      if (kept.current.size >= most && oldest !== undefined) kept.current.delete(oldest)
      kept.current.set(keyOf(number, view), answer.value)
      setShown({ state: answer.value, view })
    }, settles)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [articleId, number, view, total, round, t])

  return { ...shown, trouble, waiting, again: () => setRound((before) => before + 1) }
}
