'use client'

import { remember, remembered } from '#components/ui/remembered'
import './beside.css'
import type { Editor } from '@tiptap/core'
import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { Text } from '#components/site/text'
import { useTranslations } from '#components/translations'
import { useAsked } from '#components/ui/use-asked'
import { StateMark } from '#components/workflow/state-mark'
import { writingPath } from '#lib/articles/paths'
import type { Answer } from '#lib/errors'
import { writtenIn } from '#lib/text/direction'
import { pieceBesideText } from '#lib/writing/actions'
import type { FoundPiece, PieceBeside } from '#lib/writing/queries'
import { ToolHead } from './tool-head.tsx'

const address = '/newsroom/articles/beside'
const widthName = 'beside-width'
/** In pixels */
const widths = { least: 280, most: 900, step: 40, first: 420 }

/**
 * Another piece beside the text, to read and to copy from: found by words of it, shown as it stands at this moment. A column whose edge can
 * be moved, by the pointer or by arrow keys; on a phone a sheet. Escape leads back into the text and leaves it open; its button closes it.
 */
export function Beside({
  editor,
  asked,
  articleId,
  onClose,
}: {
  editor: Editor
  /** Each new one takes the focus to it */
  asked: object
  /** The one that is being written */
  articleId: string
  onClose: () => void
}) {
  const t = useTranslations('writingTools')
  const [piece, setPiece] = useState<string | null>(null)
  const [width, setWidth] = useState(readWidth)
  const place = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new asking leads into it
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input, article')?.focus()
  }, [asked, piece])

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
        {piece ? (
          <button type="button" className="tool" aria-label={t('besideOther')} onClick={() => setPiece(null)}>
            <ArrowLeft aria-hidden size={16} />
          </button>
        ) : null}
      </ToolHead>
      {piece ? <Piece key={piece} id={piece} /> : <FindPiece articleId={articleId} onPick={setPiece} />}
    </aside>
  )
}

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

function FindPiece({ articleId, onPick }: { articleId: string; onPick: (id: string) => void }) {
  const t = useTranslations('writingTools')
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const asked = useAsked<FoundPiece[]>(words, address, 250)
  const answer = asked?.words === words ? asked.answer : undefined
  const found = answer?.ok ? answer.value.filter(({ id }) => id !== articleId) : []
  const said =
    words === ''
      ? t('besideHint')
      : answer === null
        ? t('besideFailed')
        : answer && !answer.ok
          ? answer.message
          : answer && found.length === 0
            ? t('besideNothing')
            : ''
  return (
    <div className="beside-content">
      <input
        type="search"
        dir="auto"
        aria-label={t('besideFind')}
        placeholder={t('besideFind')}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="hint" role="status">
        {said}
      </p>
      <ul className="beside-found">
        {found.map(({ id, headline, state, language }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              <span {...writtenIn(language)}>{headline || t('outlineNoHeadline')}</span>
              <StateMark state={state} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Piece({ id }: { id: string }) {
  const t = useTranslations('writingTools')
  const [answer, setAnswer] = useState<Answer<PieceBeside> | 'unreachable' | null>(null)
  useEffect(() => {
    let gone = false
    pieceBesideText(id).then(
      (got) => gone || setAnswer(got),
      () => gone || setAnswer('unreachable'),
    )
    return () => {
      gone = true
    }
  }, [id])
  if (answer === null) return <p className="beside-content hint">{t('besideLoading')}</p>
  if (answer === 'unreachable' || !answer.ok)
    return (
      <p className="beside-content" role="alert">
        {answer === 'unreachable' ? t('besideFailed') : answer.message}
      </p>
    )
  const { headline, standfirst, language, state, text, words } = answer.value
  return (
    <div className="beside-content">
      <p className="beside-about">
        <StateMark state={state} />
        <Link href={writingPath(id)} target="_blank">
          {t('besideOpen')}
        </Link>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what one scrolls and copies from by the keyboard has to take the focus */}
      <article className="beside-text" tabIndex={0} {...writtenIn(language)}>
        <h1>{headline || t('outlineNoHeadline')}</h1>
        <p className="beside-standfirst">{standfirst}</p>
        <Text text={text} pictures={[]} files={[]} claims={[]} language={language} words={words} />
      </article>
    </div>
  )
}
