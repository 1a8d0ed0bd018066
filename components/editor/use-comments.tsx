'use client'

import type { HocuspocusProvider } from '@hocuspocus/provider'
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'
import { type Threads, useThreads } from '#components/comments/use-threads'
import { useTranslations } from '#components/translations'
import { asTyped } from '#lib/comments/mentions'
import type { ShownThread } from '#lib/comments/shown'
import { readNews } from '#lib/drafts/protocol'
import { commentLightsKey } from './comment-lights.ts'

/** Of what is said about commented words, so many characters are read out with them. */
const readOut = 120

/** The threads of the open draft: what others say appears by itself, and the words of those that are open show in the text. */
export function useComments(
  articleId: string,
  given: readonly ShownThread[],
  provider: HocuspocusProvider,
  editor: Editor | null,
): Threads & { known: (threadId: string) => boolean; saysOf: (threadId: string) => string } {
  const t = useTranslations('commentsPanel')
  const threads = useThreads(articleId, given)
  const { list, heard, missed } = threads

  useEffect(() => {
    let connectedBefore = provider.isSynced
    const onNews = ({ payload }: { payload: string }) => {
      const news = readNews(payload)
      if (news?.kind === 'comment') heard(news.threadId)
    }
    const onSynced = ({ state }: { state: boolean }) => {
      // What was said while there was no connection was told to nobody.
      if (state && connectedBefore) void missed()
      connectedBefore ||= state
    }
    provider.on('stateless', onNews)
    provider.on('synced', onSynced)
    return () => {
      provider.off('stateless', onNews)
      provider.off('synced', onSynced)
    }
  }, [provider, heard, missed])

  const says = ({ comments }: ShownThread): string => {
    const kept = comments.filter(({ deleted }) => !deleted)
    const [first] = kept
    if (!first) return ''
    const words = asTyped(first.text, first.mentions, t('somebody')).slice(0, readOut)
    const about = { name: first.by.name, words, count: kept.length }
    return kept.length > 1 ? t('onWordsSeveral', about) : t('onWords', about)
  }
  const show = useEffectEvent(({ view, state }: Editor, now: readonly ShownThread[]) => {
    const open = now.filter(({ resolvedAt }) => resolvedAt === null)
    const shown = new Map(open.map((thread) => [thread.id, says(thread)]))
    view.dispatch(state.tr.setMeta(commentLightsKey, shown).setMeta('addToHistory', false))
  })
  useEffect(() => {
    if (editor) show(editor, list)
  }, [editor, list])

  const threadOf = (threadId: string) => list.find(({ id }) => id === threadId)
  return {
    ...threads,
    known: (threadId) => threadOf(threadId) !== undefined,
    saysOf: (threadId) => {
      const thread = threadOf(threadId)
      return thread ? says(thread) : ''
    },
  }
}
