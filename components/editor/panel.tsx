'use client'

import { Tabs } from 'radix-ui'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'

export type PanelTab = { name: string; label: string; count?: string | undefined; content: ReactNode }

/** A tab that something on the page leads to; `open` where the sheet is to come up for it. A new object each time. */
export type WantedTab = { name: string; open: boolean }

/** The side panel: a column where there is room, a sheet from below on a phone, opened and closed by its tabs. */
export function Panel({ tabs, wanted = null }: { tabs: readonly PanelTab[]; wanted?: WantedTab | null }) {
  const t = useTranslations('writing')
  const [chosen, setChosen] = useState(tabs[0]?.name ?? '')
  const [open, setOpen] = useState(false)
  // Radix chooses a tab before the click arrives, and by pointer and key only: a click that leads here from a check counts, too.
  const clicked = useRef(chosen)
  const click = (name: string) => {
    setChosen(name)
    setOpen(name !== clicked.current || !open)
    clicked.current = name
  }
  const [taken, setTaken] = useState(wanted)
  if (wanted !== taken) {
    setTaken(wanted)
    if (wanted) setChosen(wanted.name)
    if (wanted?.open) setOpen(true)
  }
  useEffect(() => {
    if (wanted) clicked.current = wanted.name
  }, [wanted])
  // A tab is made when it is first looked at, and keeps from then on what was typed into it.
  const [seen, setSeen] = useState<readonly string[]>([chosen])
  if (!seen.includes(chosen)) setSeen([...seen, chosen])
  const known = tabs.map(({ name }) => name)
  // A link from another page that names a tab opens it.
  const show = useEffectEvent(() => {
    const wanted = location.hash.slice(1)
    if (!known.includes(wanted)) return
    setChosen(wanted)
    setOpen(true)
    clicked.current = wanted
  })
  useEffect(() => show(), [])
  return (
    <Tabs.Root
      className="side-panel"
      data-open={open || undefined}
      value={chosen}
      onValueChange={setChosen}
      activationMode="manual"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      // The sheet covers the text, so it closes when a link leads into the text.
      onBlur={({ relatedTarget: to }) => to instanceof HTMLElement && to.isContentEditable && setOpen(false)}
      asChild
    >
      <aside aria-label={t('aboutThisPiece')}>
        <Tabs.List className="tabs" aria-label={t('aboutThisPiece')}>
          {tabs.map(({ name, label, count }) => (
            <Tabs.Trigger key={name} value={name} data-location={name} onClick={() => click(name)}>
              {label}
              {count ? <span className="tab-count"> {count}</span> : null}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {tabs.map(({ name, content }) => (
          <Tabs.Content key={name} value={name} className="side-panel-content" forceMount hidden={name !== chosen}>
            {seen.includes(name) ? content : null}
          </Tabs.Content>
        ))}
      </aside>
    </Tabs.Root>
  )
}
