'use client'

import { MessageSquareText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { CommentForm } from '#components/comments/comment-form'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { commentOnPiece, type ThreadNow } from '#lib/comments/actions'

/** A button that begins a thread on the piece as a whole, and the form of it. */
export function OnThePiece({
  articleId,
  asked = null,
  keys,
  onTook,
}: {
  articleId: string
  /** Each new one opens the form and leads the focus into it */
  asked?: object | null
  /** The key that does the same, by its name */
  keys?: string
  onTook: (thread: ThreadNow) => void
}) {
  const t = useTranslations('commentsPanel')
  const { pending, message, run, forget } = useAnswer()
  const [open, setOpen] = useState(false)
  const [taken, setTaken] = useState<object | null>(null)
  if (asked !== taken) {
    setTaken(asked)
    if (asked) setOpen(true)
  }
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked) part.current?.querySelector('textarea')?.focus()
  }, [asked])
  const button = useRef<HTMLButtonElement>(null)
  const stop = () => {
    forget()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div ref={part} className="comment-begun">
      <Button ref={button} aria-expanded={open} title={keys} onClick={() => setOpen(true)}>
        <MessageSquareText aria-hidden size={16} /> {t('commentOnPiece')}
      </Button>
      {open ? (
        <CommentForm
          articleId={articleId}
          label={t('textOnPiece')}
          send={t('send')}
          error={message}
          pending={pending}
          focused
          onSend={(text) =>
            run(
              () => commentOnPiece(articleId, { text }),
              (thread) => {
                stop()
                onTook(thread)
              },
            )
          }
          onLeave={stop}
        />
      ) : null}
    </div>
  )
}
