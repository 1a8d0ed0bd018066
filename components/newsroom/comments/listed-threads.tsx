'use client'

import { useState } from 'react'
import { ThreadItem } from '#components/comments/thread-item'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { threadPath } from '#lib/articles/paths'
import type { ThreadNow } from '#lib/comments/actions'
import type { ListedThread } from '#lib/comments/queries'
import type { ShownThread } from '#lib/comments/shown'
import { writtenIn } from '#lib/text/direction'

type Shown = ShownThread<ListedThread>

/** Threads of several articles, each answered where it stands. What was settled here stays in sight until the list is asked for again. */
export function ListedThreads({ threads: given }: { threads: readonly Shown[] }) {
  const [held, setHeld] = useState({ given, threads: given })
  if (held.given !== given) setHeld({ given, threads: given })
  const took = ({ id, now: thread }: ThreadNow) =>
    setHeld((before) => ({
      ...before,
      threads: before.threads.flatMap((each) => (each.id !== id ? [each] : thread ? [{ ...each, ...thread }] : [])),
    }))
  return (
    <ol className="rows listed-threads">
      {held.threads.map((thread) => (
        <ThreadItem
          key={thread.id}
          articleId={thread.article.id}
          thread={thread}
          words={<Words thread={thread} />}
          anchored={thread.anchored}
          current={false}
          mayComment
          onTook={took}
          onLeave={(id) => document.getElementById(`words-${id}`)?.focus()}
        />
      ))}
    </ol>
  )
}

function Words({ thread: { id, quote, article } }: { thread: Shown }) {
  const t = useTranslations('commentsPanel')
  const articles = useTranslations('articlePages')
  return (
    <>
      <p className="hint">
        <bdi>{article.headline || articles('noHeadlineInline')}</bdi>
      </p>
      <IntentLink id={`words-${id}`} className="thread-words" href={threadPath(article.id, id)} data-row>
        {quote === null ? <span>{t('wholePiece')}</span> : <span {...writtenIn(article.language)}>{quote}</span>}
      </IntentLink>
    </>
  )
}
