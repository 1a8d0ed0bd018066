'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { remember, remembered } from './remembered.tsx'

const changed = 'on-record:toggle'

function subscribe(notify: () => void) {
  // `storage` tells of other tabs, the event of this one.
  window.addEventListener(changed, notify)
  window.addEventListener('storage', notify)
  return () => {
    window.removeEventListener(changed, notify)
    window.removeEventListener('storage', notify)
  }
}

/** How it stands at this moment. */
export const storedToggle = (name: string, initially: boolean): boolean =>
  (remembered(name) ?? (initially ? 'on' : 'off')) !== 'off'

/** A switch that this browser remembers under `on-record:<name>`: as it is `initially` until somebody switches it. */
export function useStoredToggle(name: string, initially = true): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => storedToggle(name, initially),
    () => initially,
  )
  const set = useCallback(
    (next: boolean) => {
      remember(name, next ? 'on' : 'off')
      window.dispatchEvent(new Event(changed))
    },
    [name],
  )
  return [on, set]
}
