'use client'

import { EllipsisVertical, ListTree, type LucideIcon, Replace, Search } from 'lucide-react'
import { Toolbar as Bar, DropdownMenu } from 'radix-ui'
import { useRef } from 'react'
import { useTranslations } from '#components/translations'
import { Hint } from '#components/ui/hint'
import { useKeyNames } from '#components/ui/modifier'
import type { Opened } from './opened.ts'

const tools: readonly { tool: Opened; icon: LucideIcon; keys: string }[] = [
  { tool: 'find', icon: Search, keys: 'Mod-f' },
  { tool: 'replace', icon: Replace, keys: 'Mod-Shift-h' },
  { tool: 'outline', icon: ListTree, keys: 'Mod-Alt-o' },
]

/** Tools beside the text, in a menu at the end of the bar. */
export function ToolsMenu({ onOpen }: { onOpen: (tool: Opened) => void }) {
  const t = useTranslations('writingTools')
  const named = useKeyNames()
  // What was chosen takes the focus; otherwise it goes back to the button.
  const chosen = useRef(false)
  return (
    <DropdownMenu.Root modal={false}>
      <Hint words={t('moreTools')}>
        <Bar.Button asChild>
          <DropdownMenu.Trigger className="tool" aria-label={t('moreTools')}>
            <EllipsisVertical aria-hidden size={16} />
          </DropdownMenu.Trigger>
        </Bar.Button>
      </Hint>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu tools-menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (chosen.current) event.preventDefault()
            chosen.current = false
          }}
        >
          {tools.map(({ tool, icon: Icon, keys }) => (
            <DropdownMenu.Item
              key={tool}
              onSelect={() => {
                chosen.current = true
                onOpen(tool)
              }}
            >
              <Icon aria-hidden size={16} />
              {t(tool)}
              <kbd>{named(keys)}</kbd>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
