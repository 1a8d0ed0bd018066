'use client'

import { useSyncExternalStore } from 'react'

const unchanging = () => () => {}

/** False in what the server sends, true once scripts run: what needs them stands in the place of what does without. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    unchanging,
    () => true,
    () => false,
  )
