'use client'

import './outline.css'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslations } from '#components/translations'
import { writtenIn } from '#lib/text/direction'
import { headBefore, outlineOf } from '#lib/text/outline'
import { ToolHead } from './tool-head.tsx'
import { useEditorState } from './use-editor-state.ts'

/** The headline and the subheads, each of which leads to its place; the one that the caret is under is marked. */
export function Outline({
  editor,
  asked,
  language,
  onClose,
}: {
  editor: Editor
  /** Each new one takes the focus to the list */
  asked: object
  language: string
  onClose: () => void
}) {
  const t = useTranslations('writingTools')
  const list = useRef<HTMLElement>(null)
  const now = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const heads = outlineOf(state.doc)
      return { heads, here: headBefore(heads, state.selection.head) }
    },
  })
  const enter = useEffectEvent(() => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('li button')
    const button = buttons?.[Math.max(0, now.here)] ?? list.current?.querySelector<HTMLElement>('button')
    button?.focus()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new asking leads into it
  useEffect(() => enter(), [asked])

  const goTo = (index: number) => {
    const head = outlineOf(editor.state.doc)[index]
    if (!head) return
    editor
      .chain()
      .setTextSelection(head.at + 1)
      .focus()
      .scrollIntoView()
      .run()
    if (coversText(list.current, editor)) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
      editor.view.focus()
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('li button') ?? [])]
    buttons[buttons.indexOf(document.activeElement as HTMLElement) + step]?.focus()
    event.preventDefault()
  }
  return (
    <nav className="outline" aria-label={t('outline')} ref={list} onKeyDown={onKeyDown}>
      <ToolHead editor={editor} title={t('outline')} close={t('outlineClose')} onClose={onClose} />
      <ol>
        {now.heads.map(({ level, words, at }, index) => (
          <li key={at} data-level={level}>
            <button
              type="button"
              aria-current={index === now.here ? 'location' : undefined}
              {...(words ? writtenIn(language) : {})}
              onClick={() => goTo(index)}
            >
              {words || t(level === 1 ? 'outlineNoHeadline' : 'outlineNoWords')}
            </button>
          </li>
        ))}
      </ol>
      {now.heads.length > 1 ? null : <p className="hint">{t('outlineEmpty')}</p>}
    </nav>
  )
}

function coversText(outline: HTMLElement | null, { view }: Editor): boolean {
  if (!outline) return false
  const [over, under] = [outline.getBoundingClientRect(), view.dom.getBoundingClientRect()]
  return over.right > under.left && over.left < under.right
}
