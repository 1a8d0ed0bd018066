'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useCallback, useMemo } from 'react'
import { ThreadItem } from '#components/comments/thread-item'
import type { Threads } from '#components/comments/use-threads'
import { NoComments, Views } from '#components/comments/views'
import { useTranslations } from '#components/translations'
import { useKeyNames } from '#components/ui/modifier'
import { belongsTo, inReadingOrder, type View } from '#lib/comments/thread'
import { writtenIn } from '#lib/text/direction'
import { commentLights } from './comment-lights.ts'
import { goToComment } from './go-to-comment.ts'

const none: readonly string[] = []

/** The threads of the article, as the text has their words. */
export function CommentsPanel({
  articleId,
  language,
  editor,
  threads,
  view,
  onView,
  mayComment,
}: {
  articleId: string
  /** Of the article */
  language: string
  editor: Editor | null
  threads: Threads
  view: View
  onView: (view: View) => void
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
    () => inReadingOrder(threads.list, order ?? none).filter((thread) => belongsTo(view, thread)),
    [threads.list, order, view],
  )
  const toWords = useCallback((id: string) => void (editor && goToComment(editor, id)), [editor])

  return (
    <>
      <Views view={view} onView={onView} />
      {listed.length === 0 ? (
        <NoComments view={threads.list.length === 0 ? 'all' : view}>
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
                onTook={threads.took}
                onLeave={toWords}
              />
            )
          })}
        </ol>
      )}
    </>
  )
}

function Words({
  thread: { id, quote },
  language,
  anchored,
  onGo,
}: {
  thread: { id: string; quote: string }
  language: string
  anchored: boolean
  onGo: (id: string) => void
}) {
  const t = useTranslations('commentsPanel')
  const words = <span {...writtenIn(language)}>{quote}</span>
  if (!anchored) return <blockquote className="thread-words">{words}</blockquote>
  return (
    <button type="button" className="thread-words" aria-label={t('toWords', { words: quote })} onClick={() => onGo(id)}>
      {words}
    </button>
  )
}
