'use client'

import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'

/**
 * A modal dialog. Escape, the close button and a click beside it lead back; focus returns to where it was. Where words were written in it,
 * it asks first.
 */
export function Dialog({
  open,
  onClose,
  title,
  wide = false,
  children,
}: {
  open: boolean
  onClose: () => void
  title: string
  /** For lists in columns */
  wide?: boolean
  children: ReactNode
}) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const written = useRef(false)
  const pressedBeside = useRef(false)
  const [asks, setAsks] = useState(false)

  useEffect(() => {
    const dialog = element.current
    if (!dialog) return
    written.current = false
    setAsks(false)
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])

  const leave = () => {
    if (written.current) setAsks(true)
    else element.current?.close()
  }
  const isBeside = ({ target }: { target: EventTarget }) => target === element.current
  // A browser asks once whether it may close on Escape, and closes with the second one whatever the answer was.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing || !written.current) return
    event.preventDefault()
    setAsks(!asks)
  }

  return (
    <dialog
      ref={element}
      className="dialog"
      data-wide={wide || undefined}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => {
        if (!isBeside(event) || !written.current) return
        event.preventDefault()
        setAsks(true)
      }}
      onKeyDown={onKeyDown}
      // Words are selected by a mouse that is let go of wherever it is by then.
      onPointerDown={(event: PointerEvent) => {
        pressedBeside.current = isBeside(event)
      }}
      onClick={(event) => {
        if (isBeside(event) && pressedBeside.current) leave()
      }}
      onInput={({ target }) => {
        if (isWritten(target)) written.current = true
      }}
    >
      <div className="dialog-body">
        <h2 id={titleId}>{title}</h2>
        {open ? children : null}
        {asks ? <Asks onStay={() => setAsks(false)} onLeave={() => element.current?.close()} /> : null}
      </div>
    </dialog>
  )
}

/** Words that somebody would have to write again; what one looks for or chooses is none of them. */
const isWritten = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text' && target.role !== 'combobox')

function Asks({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useTranslations('ui')
  return (
    <Notice kind="warn" live>
      <p>{t('writtenHere')}</p>
      <div className="dialog-foot">
        <Button onClick={onLeave}>{t('closeUnsaved')}</Button>
        <Button kind="primary" autoFocus onClick={onStay}>
          {t('writeOn')}
        </Button>
      </div>
    </Notice>
  )
}
