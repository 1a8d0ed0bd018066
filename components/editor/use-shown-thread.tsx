'use client'

import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { belongsTo, type Thread, type View } from '#lib/comments/thread'
import { goToComment } from './go-to-comment.ts'
import type { WantedTab } from './panel.tsx'

/** Which threads the panel lists, and the ways from the text, and from other pages, to one of them. */
export function useShownThread(threads: readonly Thread[], editor: Editor | null) {
  const [view, choose] = useState<View>('open')
  const [wanted, setWanted] = useState<WantedTab | null>(null)
  const [entering, setEntering] = useState<string | null>(null)
  const [asked, setAsked] = useState<object | null>(null)

  const bring = (id: string, open: boolean) => {
    const thread = threads.find((each) => each.id === id)
    if (thread && !belongsTo(view, thread)) choose('all')
    setWanted({ name: 'comments', open })
  }
  const enter = (id: string) => {
    bring(id, true)
    setEntering(id)
  }
  const entered = useCallback(() => setEntering(null), [])

  // A link from a list or a mail names the thread.
  const arrive = useEffectEvent((held: Editor) => {
    const id = new URLSearchParams(location.search).get('thread')
    if (!id || !threads.some((each) => each.id === id)) return
    enter(id)
    goToComment(held, id)
  })
  useEffect(() => {
    if (editor) arrive(editor)
  }, [editor])

  return {
    view,
    choose,
    wanted,
    /** The thread that the focus is on its way to */
    entering,
    entered,
    /** That a thread on the whole piece is to be begun; a new object each time */
    asked,
    begin: () => {
      setWanted({ name: 'comments', open: true })
      setAsked({})
    },
    open: threads.filter(({ resolvedAt }) => resolvedAt === null).length,
    /** Shows it beside the text; the focus stays where it is */
    show: (id: string) => bring(id, false),
    /** Leads the focus to it */
    enter,
  }
}
