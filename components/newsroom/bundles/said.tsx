'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'

const Say = createContext<(what: string) => void>(() => {})

/** Says what was done, to whoever does not see the rows change. */
export const useSay = () => useContext(Say)

/** Where that is said: it stays while rows come and go. */
export function Said({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState('')
  return (
    <Say value={setSaid}>
      {children}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </Say>
  )
}
