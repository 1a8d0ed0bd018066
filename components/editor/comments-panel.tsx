'use client'

import type { Editor } from '@tiptap/core'
import { memo, useCallback, useEffect, useEffectEvent, useMemo } from 'react'
import { OnThePiece } from '#components/comments/on-the-piece'
import { ThreadItem } from '#components/comments/thread-item'
import { NoComments, Views } from '#components/comments/views'
import { useTranslations } from '#components/translations'
import { useKeyNames } from '#components/ui/modifier'
import type { ThreadNow } from '#lib/comments/actions'
import type { ShownThread } from '#lib/comments/shown'
import { belongsTo, inReadingOrder, threadElement, type View } from '#lib/comments/thread'
import { writtenIn } from '#lib/text/direction'
import { commentLights } from './comment-lights.ts'
import { goToComment } from './go-to-comment.ts'
import { useEditorState } from './use-editor-state.ts'

const none: readonly string[] = []

/** The threads of the article, as the text has their words. */
export const CommentsPanel = memo(function CommentsPanel({
  articleId,
  language,
  editor,
  list,
  onTook,
  view,
  onView,
  entering,
  onEntered,
  asked,
  mayComment,
}: {
  articleId: string
  /** Of the article */
  language: string
  editor: Editor | null
  list: readonly ShownThread[]
  onTook: (thread: ThreadNow) => void
  view: View
  onView: (view: View) => void
  /** The thread that the focus is led to */
  entering: string | null
  onEntered: () => void
  /** Each new one begins a thread on the piece as a whole */
  asked: object | null
  mayComment: boolean
}) {
  const t = useTranslations('commentsPanel')
  const named = useKeyNames()
  const order = useEditorState({
    editor,
    selector: ({ editor: held }) => (held && commentLights(held.state)?.order) ?? null,
  })
  const current = useEditorState({
    editor,
    selector: ({ editor: held }) => (held && commentLights(held.state)?.current) ?? none,
  })
  const listed = useMemo(
    () => inReadingOrder(list, order ?? none).filter((thread) => belongsTo(view, thread)),
    [list, order, view],
  )
  const enter = useEffectEvent((id: string) => {
    document.getElementById(threadElement(id))?.focus()
    onEntered()
  })
  useEffect(() => {
    if (entering !== null) enter(entering)
  }, [entering])
  const toWords = useCallback(
    (id: string) => {
      if (editor && !goToComment(editor, id)) editor.commands.focus()
    },
    [editor],
  )

  return (
    <>
      {mayComment ? (
        <OnThePiece articleId={articleId} asked={asked} keys={named('Mod-Alt-Shift-m')} onTook={onTook} />
      ) : null}
      <Views view={view} onView={onView} />
      {listed.length === 0 ? (
        <NoComments view={list.length === 0 ? 'all' : view}>
          {t.rich('empty', { keys: () => <kbd>{named('Mod-Alt-m')}</kbd> })}
        </NoComments>
      ) : (
        <ol className="rows">
          {listed.map((thread) => {
            // Until the live text is here, it is as the newsroom saw it last.
            const anchored = order ? order.includes(thread.id) : thread.anchored
            return (
              <ThreadItem
                key={thread.id}
                articleId={articleId}
                thread={thread}
                words={<Words thread={thread} language={language} anchored={anchored} onGo={toWords} />}
                anchored={anchored}
                current={current?.includes(thread.id) ?? false}
                mayComment={mayComment}
                onTook={onTook}
                onLeave={toWords}
              />
            )
          })}
        </ol>
      )}
    </>
  )
})

function Words({
  thread: { id, quote },
  language,
  anchored,
  onGo,
}: {
  thread: Pick<ShownThread, 'id' | 'quote'>
  language: string
  anchored: boolean
  onGo: (id: string) => void
}) {
  const t = useTranslations('commentsPanel')
  if (quote === null) return <p className="thread-words">{t('wholePiece')}</p>
  const words = <span {...writtenIn(language)}>{quote}</span>
  if (!anchored) return <blockquote className="thread-words">{words}</blockquote>
  return (
    <button type="button" className="thread-words" aria-label={t('toWords', { words: quote })} onClick={() => onGo(id)}>
      {words}
    </button>
  )
}
