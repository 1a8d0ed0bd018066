'use client'

import { useSyncExternalStore } from 'react'

const unchanging = () => () => {}
const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** “⌘B” on Apple’s keyboards, “Ctrl+B” on others, for keys written as `Mod-b` and `Mod-Shift-s`. */
export function useKeyNames(): (keys: string) => string {
  const apple = useSyncExternalStore(unchanging, isApple, () => false)
  return (keys) =>
    apple
      ? keys.replace('Mod-', '⌘').replace('Shift-', '⇧').replace('Alt-', '⌥').toUpperCase()
      : keys
          .replace('Mod-', 'Ctrl+')
          .replace('Shift-', 'Shift+')
          .replace('Alt-', 'Alt+')
          .replace(/\+[a-z]$/, (letter) => letter.toUpperCase())
}

/** The same for assistive technology. */
export const ariaKeys = (keys: string): string => {
  const spelt = keys.replaceAll('-', '+').replace(/[a-z]$/, (letter) => letter.toUpperCase())
  return `${spelt.replace('Mod', 'Control')} ${spelt.replace('Mod', 'Meta')}`
}
