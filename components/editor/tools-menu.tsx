'use client'

import type { Editor } from '@tiptap/core'
import {
  Check,
  Columns2,
  EllipsisVertical,
  ListTree,
  type LucideIcon,
  Maximize,
  Omega,
  Quote,
  Replace,
  Search,
} from 'lucide-react'
import { Toolbar as Bar, DropdownMenu } from 'radix-ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from '#components/translations'
import { Hint } from '#components/ui/hint'
import { useKeyNames } from '#components/ui/modifier'
import { useStoredToggle } from '#components/ui/use-stored-toggle'
import type { Opened } from './opened.ts'
import { showSpaces } from './spaces-shown.ts'
import { rarely } from './tools.ts'
import { setSigns, whileTyping } from './typography.ts'

const tools: readonly { tool: Opened; icon: LucideIcon; keys: string }[] = [
  { tool: 'find', icon: Search, keys: 'Mod-f' },
  { tool: 'replace', icon: Replace, keys: 'Mod-Shift-h' },
  { tool: 'outline', icon: ListTree, keys: 'Mod-Alt-o' },
  { tool: 'beside', icon: Columns2, keys: 'Mod-Alt-b' },
  { tool: 'characters', icon: Omega, keys: 'Mod-Alt-i' },
]

/** Tools beside the text, and those of the text that are wanted more rarely, in a menu at the end of the bar. */
export function ToolsMenu({
  editor,
  rarelyOff,
  onOpen,
  full,
  onFull,
}: {
  editor: Editor
  /** Nothing can be raised or lowered where the caret stands */
  rarelyOff: boolean
  onOpen: (tool: Opened) => void
  full: boolean
  onFull: () => void
}) {
  const t = useTranslations('writingTools')
  const writing = useTranslations('writing')
  const named = useKeyNames()
  const [asOneTypes, setAsOneTypes] = useStoredToggle(whileTyping, false)
  const [spaces, setSpaces] = useStoredToggle('spaces-shown', false)
  useEffect(() => showSpaces(editor, spaces), [editor, spaces])
  // What was chosen takes the focus; otherwise it goes back to the button.
  const chosen = useRef(false)
  const item = (key: string, Icon: LucideIcon, words: string, keys: string, run: () => void, off = false) => (
    <DropdownMenu.Item
      key={key}
      disabled={off}
      onSelect={() => {
        chosen.current = true
        run()
      }}
    >
      <Icon aria-hidden size={16} />
      {words}
      <kbd dir="ltr">{named(keys)}</kbd>
    </DropdownMenu.Item>
  )
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
          {tools
            .filter(({ tool }) => editor.isEditable || (tool !== 'replace' && tool !== 'characters'))
            .map(({ tool, icon, keys }) => item(tool, icon, t(tool), keys, () => onOpen(tool)))}
          <DropdownMenu.Separator />
          {rarely.map(({ name, icon, keys = '', run }) =>
            item(name, icon, writing(name), keys, () => run(editor), rarelyOff),
          )}
          {item('signs', Quote, t('signs'), 'Mod-Alt-q', () => setSigns(editor), !editor.isEditable)}
          <Switch on={asOneTypes} onChange={setAsOneTypes}>
            {t('signsWhileTyping')}
          </Switch>
          <Switch on={spaces} onChange={setSpaces}>
            {t('spacesShown')}
          </Switch>
          <DropdownMenu.Separator />
          <DropdownMenu.CheckboxItem
            checked={full}
            onSelect={() => {
              chosen.current = true
              onFull()
            }}
          >
            {full ? <Check aria-hidden size={16} /> : <Maximize aria-hidden size={16} />}
            {t('fullScreen')}
            <kbd dir="ltr">{named('Mod-Shift-f')}</kbd>
          </DropdownMenu.CheckboxItem>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Switch({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: ReactNode }) {
  return (
    <DropdownMenu.CheckboxItem checked={on} onCheckedChange={onChange}>
      <Check aria-hidden size={16} visibility={on ? undefined : 'hidden'} />
      {children}
    </DropdownMenu.CheckboxItem>
  )
}
