'use client'

import { Tabs } from 'radix-ui'
import { type ReactNode, useState } from 'react'

export type PanelTab = { name: string; label: string; count?: string | undefined; content: ReactNode }

/** What stands beside the text: a column where there is room, a sheet from below on a phone, opened and shut by its tabs. */
export function Panel({ tabs }: { tabs: readonly PanelTab[] }) {
  const [chosen, setChosen] = useState(tabs[0]?.name ?? '')
  const [open, setOpen] = useState(false)
  return (
    <Tabs.Root
      className="side-panel"
      data-open={open || undefined}
      value={chosen}
      onValueChange={setChosen}
      activationMode="manual"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      // Whoever is led to a place in the text wants to see it.
      onBlur={({ relatedTarget: to }) => to instanceof HTMLElement && to.isContentEditable && setOpen(false)}
      asChild
    >
      <aside aria-label="About this piece">
        <Tabs.List className="tabs" aria-label="About this piece">
          {tabs.map(({ name, label, count }) => (
            <Tabs.Trigger key={name} value={name} data-place={name} onClick={() => setOpen(name !== chosen || !open)}>
              {label}
              {count ? <span className="tab-count"> {count}</span> : null}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {tabs.map(({ name, content }) => (
          <Tabs.Content key={name} value={name} className="side-panel-content" forceMount hidden={name !== chosen}>
            {content}
          </Tabs.Content>
        ))}
      </aside>
    </Tabs.Root>
  )
}
