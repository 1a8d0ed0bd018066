'use client'

import type { Editor } from '@tiptap/core'
import { Popover } from 'radix-ui'
import { useEffect, useRef } from 'react'
import { SeverityMark } from '#components/house-style/severity-mark'
import { useTranslations } from '#components/translations'
import { StyleActs } from './style-acts.tsx'
import { closePlace, type Place } from './style-lights.ts'

/** The box at words that a rule is about. The caret stays in the text until one goes into the box; Escape leads back. */
export function StyleBox({ editor, place, onIgnore }: { editor: Editor; place: Place; onIgnore: () => void }) {
  const t = useTranslations('stylePanel')
  const box = useRef<HTMLDivElement>(null)
  const anchor = useRef({ getBoundingClientRect: () => new DOMRect() })
  useEffect(() => {
    anchor.current.getBoundingClientRect = () => rectOf(editor, place)
  }, [editor, place])
  useEffect(() => {
    const enter = () => setTimeout(() => box.current?.querySelector('button')?.focus())
    editor.on('toStyleBox', enter)
    return () => {
      editor.off('toStyleBox', enter)
    }
  }, [editor])
  const close = () => {
    closePlace(editor)
    editor.view.focus()
  }
  return (
    <Popover.Root key={`${place.from} ${place.ruleId}`} open onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          ref={box}
          className="cite-box style-box"
          aria-label={t('box')}
          side="bottom"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // It closes when the caret leaves the words.
          onInteractOutside={(event) => event.preventDefault()}
        >
          <SeverityMark severity={place.severity} />
          <p>
            <bdi>{place.explanation}</bdi>
          </p>
          <StyleActs editor={editor} place={place} onIgnore={onIgnore} />
          <p className="hint">
            {t.rich(place.suggestions.length > 0 ? 'keys' : 'keysWithout', { key: (key) => <kbd>{key}</kbd> })}
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function rectOf({ view }: Editor, { from, to }: Place): DOMRect {
  const [start, end] = [view.coordsAtPos(from, 1), view.coordsAtPos(to, -1)]
  const left = Math.min(start.left, end.left)
  return new DOMRect(left, start.top, Math.abs(end.left - start.left), end.bottom - start.top)
}
