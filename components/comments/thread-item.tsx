'use client'

import { CircleCheck, MessageSquare, Unlink } from 'lucide-react'
import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { CommentForm } from '#components/comments/comment-form'
import { CommentItem } from '#components/comments/comment-item'
import { useFocusKept } from '#components/comments/use-focus-kept'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { replyTo, settleThread, type ThreadNow } from '#lib/comments/actions'
import type { ShownThread } from '#lib/comments/shown'
import { firstWords, threadElement } from '#lib/comments/thread'

export type ThreadProps = {
  articleId: string
  thread: ShownThread
  /** The words that it is about, as a way to them */
  words: ReactNode
  anchored: boolean
  /** The caret is in its words */
  current: boolean
  mayComment: boolean
  onTook: (thread: ThreadNow) => void
  /** Back to the words */
  onLeave: (id: string) => void
}

/** A thread: the words that it is about, what was said, and the ways to answer and to settle it. */
export const ThreadItem = memo(function ThreadItem({
  articleId,
  thread,
  words,
  anchored,
  current,
  mayComment,
  onTook,
  onLeave,
}: ThreadProps) {
  const t = useTranslations('commentsPanel')
  const [replying, setReplying] = useState(false)
  const { pending, message, run, forget } = useAnswer()
  const element = useRef<HTMLElement>(null)
  const kept = useFocusKept(element, thread)
  const open = thread.resolvedAt === null
  const about = thread.quote ?? firstWords(thread, t('somebody'))
  const stop = () => {
    forget()
    setReplying(false)
  }

  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const settle = () => run(() => settleThread(thread.id, open ? 'resolved' : 'open'), onTook)
  return (
    <li className="thread" data-open={open || undefined} aria-current={current || undefined}>
      <article
        {...kept}
        ref={element}
        id={threadElement(thread.id)}
        aria-label={t(thread.quote === null ? 'threadOnPiece' : 'thread', { words: about })}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.target !== event.currentTarget) return
          event.stopPropagation()
          onLeave(thread.id)
        }}
      >
        {words}
        <p className="thread-standing hint">
          {open ? <MessageSquare aria-hidden size={12} /> : <CircleCheck aria-hidden size={12} />}
          {open ? t('stillOpen') : thread.resolvedBy ? t('resolvedBy', { name: thread.resolvedBy }) : t('resolved')}
          {thread.mine ? ` · ${t('mentionsYou')}` : null}
        </p>
        {anchored || thread.quote === null ? null : (
          <p className="thread-standing hint">
            <Unlink aria-hidden size={12} />
            {t('wordsGone')}
          </p>
        )}
        <ul className="thread-comments">
          {thread.comments.map((comment) => (
            <CommentItem key={comment.id} articleId={articleId} comment={comment} onTook={onTook} />
          ))}
        </ul>
        {replying ? (
          <CommentForm
            articleId={articleId}
            label={t('reply')}
            send={t('reply')}
            error={message}
            pending={pending}
            focused
            onSend={(text, took) =>
              run(
                () => replyTo(thread.id, { text }),
                (now) => {
                  took()
                  stop()
                  onTook(now)
                },
              )
            }
            onLeave={() => {
              stop()
              onLeave(thread.id)
            }}
          />
        ) : mayComment ? (
          <div className="comment-acts">
            <Button
              kind="quiet"
              data-reply
              aria-label={t('replyTo', { words: about })}
              onClick={() => setReplying(true)}
            >
              {t('reply')}
            </Button>
            <Button
              kind="quiet"
              pending={pending}
              aria-label={t(open ? 'resolveThis' : 'reopenThis', { words: about })}
              onClick={settle}
            >
              {t(open ? 'resolve' : 'reopen')}
            </Button>
          </div>
        ) : null}
        {message && !replying ? <p className="field-error">{message}</p> : null}
      </article>
    </li>
  )
})
