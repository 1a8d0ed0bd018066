'use client'

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { isTyping } from '#components/newsroom/keys'
import { useStoredToggle } from '#components/ui/use-stored-toggle'
import type { BlockRow } from '#lib/intake/confirming/confirming'

/**
 * Keys of the lines that were left out, among those of j and k: the arrows go from one to the next, t takes back the one that has the
 * focus and goes on to the next, u leaves out again what t took last. Gives whether the last key left one out.
 */
export function useLeftOutKeys(
  section: RefObject<HTMLElement | null>,
  blocks: readonly BlockRow[],
  set: (id: number, part: Partial<BlockRow>) => void,
): boolean {
  const [on] = useStoredToggle('single-keys')
  const [undone, setUndone] = useState(false)
  const taken = useRef<number[]>([])
  const goTo = useRef<number | null>(null)

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return
    const out = blocks.filter((block) => block.out).map(({ id }) => id)
    const at = out.indexOf(Number((document.activeElement as HTMLElement | null)?.dataset.leftOut ?? Number.NaN))
    const here = out[at]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && here !== undefined) {
      event.preventDefault()
      elementOf(section.current, out[at + step])?.focus()
    } else if (on && event.key === 't' && here !== undefined) {
      taken.current.push(here)
      goTo.current = out[at + 1] ?? out[at - 1] ?? here
      setUndone(false)
      set(here, { out: false })
    } else if (on && event.key === 'u') {
      const last = taken.current.pop()
      if (last === undefined) return
      goTo.current = last
      setUndone(true)
      set(last, { out: true })
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the changed lines are on the page
  useEffect(() => {
    if (goTo.current === null) return
    elementOf(section.current, goTo.current)?.focus()
    goTo.current = null
  }, [blocks])
  return undone
}

const elementOf = (section: HTMLElement | null, id: number | undefined) =>
  section?.querySelector<HTMLElement>(`[data-left-out="${id}"], [data-block="${id}"]`)
