'use client'

import { MessageSquarePlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { CommentForm } from '#components/comments/comment-form'
import { OnThePiece } from '#components/comments/on-the-piece'
import { ThreadItem } from '#components/comments/thread-item'
import { useThreads } from '#components/comments/use-threads'
import { NoComments, Views } from '#components/comments/views'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { IntentLink } from '#components/ui/intent-link'
import { useAnswer } from '#components/ui/use-answer'
import { threadPath } from '#lib/articles/paths'
import { commentOn } from '#lib/comments/actions'
import type { ShownThread } from '#lib/comments/shown'
import { belongsTo, inReadingOrder, type View } from '#lib/comments/thread'
import { writtenIn } from '#lib/text/direction'
import type { Quote } from '#lib/text/quote'
import { selectedQuote } from './selected-quote.ts'
import '../../comments/comments.css'

/** The comments of a piece on its review page: to read, to answer, and to make on words of the text beside it. */
export function ReviewComments({
  articleId,
  language,
  threads: given,
  mayComment,
}: {
  articleId: string
  /** Of the article */
  language: string
  threads: ShownThread[]
  mayComment: boolean
}) {
  const t = useTranslations('commentsPanel')
  const { list, took } = useThreads(articleId, given)
  const [view, setView] = useState<View>('open')
  // No mark of a comment is in the text of a revision: what concerns the whole piece comes first, then the oldest.
  const listed = inReadingOrder(list, []).filter((thread) => belongsTo(view, thread))
  return (
    <>
      {mayComment ? (
        <>
          <OnSelection articleId={articleId} language={language} onTook={took} />
          <OnThePiece articleId={articleId} onTook={took} />
        </>
      ) : null}
      <Views view={view} onView={setView} />
      {listed.length === 0 ? (
        <NoComments view={list.length === 0 ? 'all' : view}>{t('emptyReview')}</NoComments>
      ) : (
        <ol className="rows">
          {listed.map((thread) => (
            <ThreadItem
              key={thread.id}
              articleId={articleId}
              thread={thread}
              words={
                <IntentLink id={`words-${thread.id}`} className="thread-words" href={threadPath(articleId, thread.id)}>
                  {thread.quote === null ? (
                    <span>{t('wholePiece')}</span>
                  ) : (
                    <span {...writtenIn(language)}>{thread.quote}</span>
                  )}
                </IntentLink>
              }
              anchored={thread.anchored}
              current={false}
              mayComment={mayComment}
              onTook={took}
              onLeave={(id) => document.getElementById(`words-${id}`)?.focus()}
            />
          ))}
        </ol>
      )}
    </>
  )
}

type Took = ReturnType<typeof useThreads>['took']

function OnSelection({ articleId, language, onTook }: { articleId: string; language: string; onTook: Took }) {
  const t = useTranslations('commentsPanel')
  const { pending, message, run, forget } = useAnswer()
  const [quote, setQuote] = useState<Quote | null>(null)
  const [said, setSaid] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // A touch takes the selection away before the click arrives.
  const last = useRef<Quote | null>(null)
  useEffect(() => {
    const note = () => {
      const article = document.querySelector('article')
      const now = article && selectedQuote(article, getSelection())
      if (now) last.current = now
    }
    document.addEventListener('selectionchange', note)
    return () => document.removeEventListener('selectionchange', note)
  }, [])
  const stop = () => {
    forget()
    setQuote(null)
    last.current = null
    button.current?.focus()
  }
  return (
    <div className="comment-begun">
      <Button
        ref={button}
        aria-expanded={quote !== null}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          setSaid(last.current === null)
          setQuote(last.current)
        }}
      >
        <MessageSquarePlus aria-hidden size={16} /> {t('comment')}
      </Button>
      <p role="status" className="hint">
        {said ? t('selectWords') : null}
      </p>
      {quote ? (
        <>
          <blockquote className="thread-words">
            <span {...writtenIn(language)}>{quote.quote}</span>
          </blockquote>
          <CommentForm
            articleId={articleId}
            label={t('text')}
            send={t('send')}
            error={message}
            pending={pending}
            focused
            onSend={(text) =>
              run(
                () => commentOn(articleId, { ...quote, text }),
                (thread) => {
                  stop()
                  onTook(thread)
                },
              )
            }
            onLeave={stop}
          />
        </>
      ) : null}
    </div>
  )
}
