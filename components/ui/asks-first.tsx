'use client'

import { type ReactNode, useState } from 'react'
import { Confirm, type Confirmed } from '#components/ui/confirm'

/** What takes something away: it is done once that was confirmed. `children` draws the button that asks. */
export function AsksFirst<T>({ children, ...confirmed }: Confirmed<T> & { children: (ask: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      {children(() => setOpen(true))}
      <Confirm {...confirmed} open={open} onClose={() => setOpen(false)} />
    </>
  )
}
