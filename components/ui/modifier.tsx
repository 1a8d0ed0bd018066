'use client'

import { useSyncExternalStore } from 'react'
import { applePlatform, keyNames } from '#lib/writing/key-names'

const unchanging = () => () => {}

/** “⌘B” on Apple’s keyboards, “Ctrl+B” on others, for keys written as `Mod-b` and `Mod-Shift-s`. */
export function useKeyNames(): (keys: string) => string {
  const apple = useSyncExternalStore(
    unchanging,
    () => applePlatform(navigator.platform),
    () => false,
  )
  return (keys) => keyNames(keys, apple)
}

/** The same for assistive technology. */
export const ariaKeys = (keys: string): string => {
  const spelt = keys.replaceAll('-', '+').replace(/[a-z]$/, (letter) => letter.toUpperCase())
  return `${spelt.replace('Mod', 'Control')} ${spelt.replace('Mod', 'Meta')}`
}
