'use client'

import { useEffect, useRef } from 'react'

/** Gives what is called before an act that may take away the button that has the focus: where it does, the focus is on this place afterwards. */
export function useFocusLeft(placeId: string, pending = false): () => void {
  const acted = useRef(false)
  useEffect(() => {
    if (!pending) caught(acted, placeId)
  })
  useEffect(() => () => caught(acted, placeId), [placeId])
  return () => {
    acted.current = true
  }
}

function caught(acted: { current: boolean }, placeId: string) {
  if (!acted.current || document.activeElement !== document.body) return
  acted.current = false
  document.getElementById(placeId)?.focus()
}
