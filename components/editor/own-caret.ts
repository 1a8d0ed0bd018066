import type { Awareness } from 'y-protocols/awareness'
import { afterPaint } from './after-paint.ts'

type Change = Record<'added' | 'updated' | 'removed', number[]>
type State = Record<string, unknown> | null
type Listener = (change: Change, origin: unknown) => void

/**
 * Who is where, as y-tiptap asks for it and tells it. One's own caret is told to the others when it has been drawn here, once for all changes
 * of a frame; and what one tells oneself is nothing to draw anew.
 */
export function ownCaretLater(awareness: Awareness) {
  let waiting: { fields: Record<string, unknown>; callOff: () => void } | null = null
  const wrapped = new Map<Listener, Listener>()
  const tell = () => {
    const fields = waiting?.fields ?? {}
    waiting = null
    const state = awareness.getLocalState()
    if (state) awareness.setLocalState({ ...state, ...fields })
  }
  const isOfOthers = (change: Change) =>
    [...change.added, ...change.updated, ...change.removed].some((id) => id !== awareness.clientID)
  return {
    states: awareness.states,
    getStates: () => awareness.getStates(),
    getLocalState: (): State => {
      const state = awareness.getLocalState()
      return state && waiting ? { ...state, ...waiting.fields } : state
    },
    setLocalStateField: (name: string, value: unknown) => {
      const fields = { ...waiting?.fields, [name]: value }
      waiting ??= { fields, callOff: afterPaint(tell) }
      waiting.fields = fields
      // Whoever leaves the text is told of at once: there may be no frame any more.
      if (value !== null) return
      waiting.callOff()
      tell()
    },
    on: (name: 'change' | 'update', listener: Listener) => {
      const heard: Listener = (change, origin) => {
        if (name === 'update' || isOfOthers(change)) listener(change, origin)
      }
      wrapped.set(listener, heard)
      awareness.on(name, heard)
    },
    off: (name: 'change' | 'update', listener: Listener) => {
      const heard = wrapped.get(listener)
      if (heard) awareness.off(name, heard)
    },
  }
}
