'use client'

import type { Editor } from '@tiptap/core'
import { Highlighter, Link, MessageSquarePlus, Quote } from 'lucide-react'
import { Toolbar as Bar } from 'radix-ui'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslations } from '#components/translations'
import { Hint, Hints } from '#components/ui/hint'
import { ariaKeys } from '#components/ui/modifier'
import { lineAt } from '#lib/text/headline-commands'
import { tableAt } from '#lib/text/table-commands'
import type { Opened } from './opened.ts'
import { tableTools } from './table-tools.ts'
import type { Tool } from './tool.ts'
import { blocks, direction, footnote, steps, styles } from './tools.ts'
import { ToolsMenu } from './tools-menu.tsx'
import { useEditorState } from './use-editor-state.ts'

type ToolbarProps = {
  editor: Editor
  lightsOn: boolean
  onLights: (on: boolean) => void
  onLink: () => void
  onCite: () => void
  /** Null for whoever may not comment */
  onComment: (() => void) | null
  onOpen: (tool: Opened) => void
  full: boolean
  onFull: () => void
}

/** One stop for Tab; arrows go through it. What can't be done where the caret stands is said to be off. */
export function Toolbar({ editor, lightsOn, onLights, onLink, onCite, onComment, onOpen, full, onFull }: ToolbarProps) {
  const t = useTranslations('writing')
  const now = useEditorState({
    editor,
    selector: ({ editor: held }) => ({
      active: [...styles, footnote, ...blocks, ...tableTools, direction]
        .filter((tool) => tool.isActive?.(held))
        .map((tool) => tool.name),
      inLine: lineAt(held.state) !== null,
      inTable: tableAt(held.state) !== null,
      link: held.isActive('link'),
      locked: !held.isEditable,
      undo: held.can().undo(),
      redo: held.can().redo(),
    }),
  })
  const textOff = now.inLine || now.locked
  const acts: Tool[] = [
    {
      name: 'link',
      icon: Link,
      keys: 'Mod-k',
      isActive: () => now.link,
      run: onLink,
    },
    { name: 'cite', icon: Quote, keys: 'Mod-Shift-s', run: onCite },
    footnote,
  ]
  const bar = useRef<HTMLDivElement>(null)
  useToTools(editor, bar)
  const button = (off: boolean) => (tool: Tool) => (
    <ToolButton
      key={tool.name}
      tool={tool}
      off={off}
      pressed={tool.isActive ? now.active.includes(tool.name) || (tool.name === 'link' && now.link) : undefined}
      run={() => tool.run(editor)}
    />
  )
  return (
    <Hints>
      <Bar.Root
        ref={bar}
        className="writing-tools"
        aria-label={t('toolbar')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') editor.view.focus()
        }}
      >
        {styles.map(button(textOff))}
        {acts.map(button(textOff))}
        {onComment
          ? button(false)({ name: 'comment', icon: MessageSquarePlus, keys: 'Mod-Alt-m', run: onComment })
          : null}
        <Bar.Separator className="writing-tools-gap" />
        {now.inTable ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a toolbar
          <div className="writing-tools-group" role="group" aria-label={t('tableTools')}>
            {tableTools.map(button(now.locked))}
          </div>
        ) : (
          blocks.map(button(textOff))
        )}
        {button(textOff)(direction)}
        <Bar.Separator className="writing-tools-gap" />
        {steps.map((tool) => button(tool.name === 'undo' ? !now.undo : !now.redo)(tool))}
        <Bar.Separator className="writing-tools-gap" />
        <ToolButton
          tool={{ name: 'lights', icon: Highlighter, run: () => {} }}
          off={false}
          pressed={lightsOn}
          run={() => onLights(!lightsOn)}
        />
        <ToolsMenu editor={editor} rarelyOff={textOff} onOpen={onOpen} full={full} onFull={onFull} />
      </Bar.Root>
    </Hints>
  )
}

/** Alt-F10 leads from the text to its tools, in a table to those of the table; Escape leads back. */
function useToTools(editor: Editor, bar: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const toTools = () => {
      const place = tableAt(editor.state) ? '[role="group"] button' : 'button'
      bar.current?.querySelector<HTMLElement>(place)?.focus()
    }
    editor.on('toTools', toTools)
    return () => {
      editor.off('toTools', toTools)
    }
  }, [editor, bar])
}

function ToolButton({
  tool,
  off,
  pressed,
  run,
}: {
  tool: Tool
  off: boolean
  pressed: boolean | undefined
  run: () => void
}) {
  const t = useTranslations('writing')
  const name = t(tool.name)
  const words = tool.typed ? t('toolTyped', { tool: name, typed: tool.typed }) : name
  return (
    <Hint words={words} keys={tool.keys}>
      <Bar.Button
        className="tool"
        aria-label={name}
        aria-pressed={pressed}
        aria-disabled={off || undefined}
        aria-keyshortcuts={tool.keys ? ariaKeys(tool.keys) : undefined}
        // The selection in the text stays while the pointer presses.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!off) run()
        }}
      >
        <tool.icon aria-hidden size={16} />
      </Bar.Button>
    </Hint>
  )
}
