'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'

/** The same function as long as the component stands, which does what the latest one does: what is given it need not be drawn again. */
export function useStable<Given extends unknown[], Answer>(act: (...given: Given) => Answer) {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...given: Given): Answer => latest.current(...given), [])
}
