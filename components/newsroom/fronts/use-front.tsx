'use client'

import { useEffect, useRef, useState } from 'react'
import { useAnswer } from '#components/ui/use-answer'
import { changeFront } from '#lib/fronts/actions'
import type { FrontChange } from '#lib/fronts/change'
import type { NamedSlot } from '#lib/fronts/names'
import type { FrontShown } from '#lib/fronts/shown'

export type EditedFront = Pick<FrontShown, 'key' | 'kind' | 'version' | 'places' | 'live' | 'unpublished' | 'mayChange'>

/** A change that was not made, since somebody else was quicker: whose, when, how the front stood before, and what is said once it is made */
export type Overtaken = { change: FrontChange; by: string; at: string; before: NamedSlot[]; words: string }

/**
 * Changes of a front, one at a time. What was overtaken by somebody else’s is kept, to be made all the same or left. `element`: where the places are,
 * of which that keeps the focus that something was moved to.
 */
export function useFront(front: EditedFront) {
  const { message, pending, run, forget } = useAnswer()
  const [said, setSaid] = useState('')
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null)
  const element = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)

  // What was moved stands in another place now: whoever moved it goes on there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the places are there with the version.
  useEffect(() => {
    if (wanted.current === null) return
    element.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"]`)?.focus()
    wanted.current = null
  }, [front.version])

  const make = (change: FrontChange, words: string, then: () => void = () => {}) => {
    const before = front.places
    setSaid('')
    run(
      () => changeFront(front.key, front.version, change),
      (kept) => {
        then()
        if (!kept.kept) return setOvertaken({ change, by: kept.by, at: kept.at, before, words })
        setOvertaken(null)
        if (change.act === 'move') wanted.current = change.to
        setSaid(words)
      },
    )
  }
  return { make, message, pending, forget, said, setSaid, overtaken, leave: () => setOvertaken(null), element }
}
