'use client'

import { remember, remembered } from '#components/ui/remembered'
import './beside.css'
import type { Editor } from '@tiptap/core'
import { ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { BesideFind, type Beside as Shown } from './beside-find.tsx'
import { BesidePiece } from './beside-piece.tsx'
import { BesideSource } from './beside-source.tsx'
import { ToolHead } from './tool-head.tsx'

const widthName = 'beside-width'
/** In pixels */
const widths = { least: 280, most: 900, step: 40, first: 420 }

/**
 * Another piece or a source beside the text, to read and to copy from: found by words, shown as it stands at this moment. A column whose edge
 * can be moved, by the pointer or by arrow keys; on a phone a sheet. Escape leads back into the text and leaves it open; its button closes it.
 */
export function Beside({
  editor,
  asked,
  articleId,
  onClose,
}: {
  editor: Editor
  /** Each new one takes the focus to it; it may name the source that is wanted */
  asked: { source?: string }
  /** The one that is being written */
  articleId: string
  onClose: () => void
}) {
  const t = useTranslations('writingTools')
  const [shown, setShown] = useState<Shown | null>(sourceIn(asked))
  const [taken, setTaken] = useState(asked)
  if (asked !== taken) {
    setTaken(asked)
    setShown(sourceIn(asked) ?? shown)
  }
  const [width, setWidth] = useState(readWidth)
  const place = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new asking leads into it
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input, article')?.focus()
  }, [asked, shown])

  const resize = (to: number) => {
    const next = Math.max(widths.least, Math.min(widths.most, Math.round(to)))
    setWidth(next)
    remember(widthName, String(next))
  }
  return (
    <aside
      className="beside"
      aria-label={t('beside')}
      ref={place}
      style={{ '--beside': `${width}px` } as React.CSSProperties}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        editor.view.focus()
      }}
    >
      <Edge width={width} onResize={resize} />
      <ToolHead editor={editor} title={t('beside')} close={t('besideClose')} onClose={onClose}>
        {shown ? (
          <button type="button" className="tool" aria-label={t('besideOther')} onClick={() => setShown(null)}>
            <ArrowLeft aria-hidden size={16} />
          </button>
        ) : null}
      </ToolHead>
      {shown === null ? (
        <BesideFind articleId={articleId} onPick={setShown} />
      ) : shown.kind === 'piece' ? (
        <BesidePiece key={shown.id} id={shown.id} />
      ) : (
        <BesideSource key={shown.id} id={shown.id} articleId={articleId} />
      )}
    </aside>
  )
}

const sourceIn = ({ source }: { source?: string }): Shown | null => (source ? { kind: 'source', id: source } : null)

function readWidth(): number {
  const held = Number(remembered(widthName))
  return held >= widths.least && held <= widths.most ? held : widths.first
}

/** The edge towards the text, which makes it wider or narrower. */
function Edge({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const t = useTranslations('writingTools')
  const isRightToLeft = (element: HTMLElement) => getComputedStyle(element).direction === 'rtl'
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowLeft' ? 1 : event.key === 'ArrowRight' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    onResize(width + step * widths.step * (isRightToLeft(event.currentTarget) ? -1 : 1))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget
    if (!edge.hasPointerCapture(event.pointerId)) return
    const { left, right } = edge.parentElement?.getBoundingClientRect() ?? { left: 0, right: 0 }
    onResize(isRightToLeft(edge) ? event.clientX - left : right - event.clientX)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can't take the focus
    <div
      className="beside-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('besideWidth')}
      aria-valuenow={width}
      aria-valuemin={widths.least}
      aria-valuemax={widths.most}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  )
}
