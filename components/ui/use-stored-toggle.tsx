'use client'

import { useCallback, useSyncExternalStore } from 'react'

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

/** A switch that this browser remembers under `on-record:<name>`: on until it is switched off. */
export function useStoredToggle(name: string): [boolean, (on: boolean) => void] {
  const key = `on-record:${name}`
  const on = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) !== 'off',
    () => true,
  )
  const set = useCallback(
    (next: boolean) => {
      localStorage.setItem(key, next ? 'on' : 'off')
      window.dispatchEvent(new Event(changed))
    },
    [key],
  )
  return [on, set]
}
