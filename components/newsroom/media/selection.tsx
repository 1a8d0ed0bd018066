'use client'

import { createContext, type ReactNode, use, useMemo, useState } from 'react'

/** A file as it was when it was selected */
export type Chosen = { id: string; version: number; name: string }

type Selection = {
  selected: ReadonlyMap<string, Chosen>
  /** Selects these beside the others, or lets them go */
  set: (files: readonly Chosen[], on: boolean) => void
  clear: () => void
}

const Held = createContext<Selection | null>(null)

/** What is selected of the library, from page to page of a list. */
export function SelectionOfFiles({ children }: { children: ReactNode }) {
  const [selected, setSelected] = useState<ReadonlyMap<string, Chosen>>(new Map())
  const selection = useMemo(
    () => ({
      selected,
      set: (files: readonly Chosen[], on: boolean) =>
        setSelected((before) => {
          const after = new Map(before)
          for (const file of files)
            if (on) after.set(file.id, file)
            else after.delete(file.id)
          return after
        }),
      clear: () => setSelected(new Map()),
    }),
    [selected],
  )
  return <Held value={selection}>{children}</Held>
}

export function useSelection(): Selection {
  const selection = use(Held)
  if (!selection) throw new Error('There is no selection around this.')
  return selection
}
