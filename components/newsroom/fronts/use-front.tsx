'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { useAnswer } from '#components/ui/use-answer'
import { changeFront } from '#lib/fronts/actions'
import type { FrontChange } from '#lib/fronts/change'
import { changeAgain } from '#lib/fronts/change-again'
import type { NamedSlot } from '#lib/fronts/names'
import type { FrontShown } from '#lib/fronts/shown'
import type { Slot } from '#lib/site/front/places'

export type EditedFront = Pick<FrontShown, 'key' | 'kind' | 'version' | 'places' | 'live' | 'unpublished' | 'mayChange'>

/** A change that was not made, since somebody else was quicker: whose, when, how the front stood before, and what is said once it is made */
export type Overtaken = { change: FrontChange; by: string; at: string; before: NamedSlot[]; words: string }

/**
 * Changes of a front, one at a time. What was overtaken by somebody else’s is kept, to be made all the same or left. `element`: where the places are,
 * of which that keeps the focus that something was moved to.
 */
export function useFront(front: EditedFront) {
  const t = useTranslations('fronts')
  const { message, pending, run, forget } = useAnswer()
  const [said, setSaid] = useState('')
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null)
  const [before, setBefore] = useState<Slot[] | null>(null)
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
    const places = front.places
    setSaid('')
    run(
      () => changeFront(front.key, front.version, change),
      (kept) => {
        then()
        if (!kept.kept) return setOvertaken({ change, by: kept.by, at: kept.at, before: places, words })
        setOvertaken(null)
        // What empties the whole front by one press is taken back by one, too.
        const isWhole = change.act === 'clear' || change.act === 'toLive'
        setBefore(isWhole ? places.map(({ slot }) => slot) : null)
        if (change.act === 'move') wanted.current = change.to
        setSaid(words)
      },
    )
  }
  /** What was overtaken, of the piece that was meant: where that is gone it is to be asked for anew. */
  const makeAgain = () => {
    if (!overtaken) return
    const [then, now] = [overtaken.before, front.places].map((places) => places.map(({ slot }) => slot))
    const change = changeAgain(overtaken.change, then ?? [], now ?? [])
    if (typeof change !== 'string') return make(change, overtaken.words)
    setOvertaken(null)
    setSaid(change === 'gone' ? t('meantIsGone') : overtaken.words)
  }
  const putBack = before && (() => make({ act: 'back', places: before }, t('putBack')))
  const leave = () => setOvertaken(null)
  return { make, makeAgain, message, pending, forget, said, setSaid, putBack, overtaken, leave, element }
}
