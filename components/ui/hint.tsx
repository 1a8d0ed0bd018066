'use client'

import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { useKeyNames } from '#components/ui/modifier'

/** The name of a control and its keys, shown beside it while it is pointed at or focused. Put one `Hints` around a group. */
export function Hint({ words, keys, children }: { words: string; keys?: string | undefined; children: ReactNode }) {
  const named = useKeyNames()
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Content className="hint-box" sideOffset={6} collisionPadding={8}>
        {words} {keys ? <kbd>{named(keys)}</kbd> : null}
      </Tooltip.Content>
    </Tooltip.Root>
  )
}

export function Hints({ children }: { children: ReactNode }) {
  return <Tooltip.Provider delayDuration={400}>{children}</Tooltip.Provider>
}
