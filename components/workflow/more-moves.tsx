'use client'

import { ChevronDown } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useTranslations } from '#components/translations'
import type { MoveName } from '#lib/workflow/moves'

/** The moves that are not the next one. */
export function MoreMoves({
  moves: names,
  onStart,
}: {
  moves: readonly MoveName[]
  onStart: (move: MoveName) => void
}) {
  const t = useTranslations('workflow')
  const deciding = useTranslations('deciding')
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button">
        {deciding('more')}
        <ChevronDown aria-hidden size={16} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
        {names.map((name) => (
          <DropdownMenu.Item key={name} onSelect={() => onStart(name)}>
            {t(`move.${name}`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  )
}
