'use client'

import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const isNowhere = () => document.activeElement === null || document.activeElement === document.body

/**
 * A button that waits for an answer loses the focus, and one that settles a thread takes the whole thread off the list. The focus then comes
 * back to the thread, or goes to the one that follows, or to the choice of lists. `changed` is what an answer changes.
 */
export function useFocusKept(element: RefObject<HTMLElement | null>, changed: unknown) {
  const within = useRef(false)

  // Whoever clicks beside it has left, though the focus went nowhere.
  useEffect(() => {
    const look = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && element.current?.contains(target))) within.current = false
    }
    document.addEventListener('pointerdown', look)
    return () => document.removeEventListener('pointerdown', look)
  }, [element])

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that matters
  useEffect(() => {
    if (within.current && isNowhere()) element.current?.focus()
  }, [changed])

  useLayoutEffect(() => {
    const held = element.current
    return () => {
      if (!held || !within.current || !(isNowhere() || held.contains(document.activeElement))) return
      const item = held.closest('li')
      const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
      const next =
        neighbour?.querySelector<HTMLElement>('article') ??
        document.querySelector<HTMLElement>('.comment-views :checked')
      next?.focus()
    }
  }, [element])

  return {
    onFocus: () => {
      within.current = true
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) within.current = false
    },
  }
}
