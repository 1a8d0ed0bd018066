'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '#components/newsroom/keys'
import { storedToggle } from '#components/ui/use-stored-toggle'

const changes = '[data-changes] :is(ins, del, [data-change])'
const questions = '[data-location="questions"] [data-open]'

/**
 * The keys of the review page: `d` and Shift-`d` from change to change, `q` from one open question to the next, Mod-Enter for the filled button, and
 * Mod-Shift-Enter to ask for changes. Nothing while one types. The single letters are switched off with the others of the newsroom.
 */
export function ReviewKeys() {
  const reached = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.ctrlKey !== event.metaKey && !event.altKey) return press(event)
      if (isTyping(event) || !storedToggle('single-keys', true)) return
      const go = (selector: string, by: 1 | -1) => {
        event.preventDefault()
        reached.current = goOn(selector, reached.current, by)
      }
      if (event.key === 'd') go(changes, 1)
      else if (event.key === 'D') go(changes, -1)
      else if (event.key === 'q') go(questions, 1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return null
}

function press(event: KeyboardEvent): void {
  const { target } = event
  const writes =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  if (event.defaultPrevented || event.repeat || writes || document.querySelector('dialog[open]')) return
  const wanted = event.shiftKey ? '[data-move="requestChanges"]' : '[data-kind="primary"]'
  const button = document.querySelector<HTMLElement>(`[data-decision] button${wanted}:not(:disabled)`)
  if (!button) return
  event.preventDefault()
  button.focus()
  button.click()
}

/** Goes to the next of these, from the last back to the first, and gives it. What is folded is opened. */
function goOn(selector: string, from: HTMLElement | null, by: 1 | -1): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  const at = from ? all.indexOf(from) : -1
  const next = all.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % all.length)
  if (!next) return from
  next.closest('details')?.setAttribute('open', '')
  next.tabIndex = -1
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  next.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  next.focus({ preventScroll: true })
  return next
}
