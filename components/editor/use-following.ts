'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { Present } from '#lib/drafts/protocol'

/** Keys by which one goes elsewhere by oneself, wherever the focus is */
const leading = new Set(['Escape', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'])

export type Following = { person: Present | null; follow: (personId: string | null) => void }

/**
 * Keeps the caret of a colleague in sight as it moves, until one types, scrolls, presses Escape, or the colleague leaves. Nothing of it
 * is stored, and nobody is told.
 */
export function useFollowing(editor: Editor | null, people: readonly Present[]): Following {
  const [followed, follow] = useState<string | null>(null)
  const person = people.find(({ personId, me }) => personId === followed && !me) ?? null
  const personId = person?.personId ?? null

  // Who comes back later is not followed again.
  useEffect(() => {
    if (followed !== null && personId === null) follow(null)
  }, [followed, personId])

  useEffect(() => {
    if (!editor || personId === null) return
    const stop = () => follow(null)
    const onKey = (event: KeyboardEvent) => {
      const typed = event.target instanceof Node && editor.view.dom.contains(event.target) && !isModifier(event.key)
      if (typed || leading.has(event.key)) stop()
    }
    const look = () => requestAnimationFrame(() => bringIntoSight(editor, personId))
    look()
    editor.on('transaction', look)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('wheel', stop, { passive: true })
    window.addEventListener('touchmove', stop, { passive: true })
    return () => {
      editor.off('transaction', look)
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('wheel', stop)
      window.removeEventListener('touchmove', stop)
    }
  }, [editor, personId])

  return { person, follow }
}

const isModifier = (key: string) => ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(key)

function bringIntoSight(editor: Editor, personId: string): void {
  if (editor.isDestroyed) return
  const caret = editor.view.dom.querySelector(`.caret[data-person="${CSS.escape(personId)}"]`)
  if (!caret) return
  const { top, bottom } = caret.getBoundingClientRect()
  if (top > innerHeight * 0.2 && bottom < innerHeight * 0.8) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  caret.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}
