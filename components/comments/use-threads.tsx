'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { commentsNow, type ThreadNow, threadNow } from '#lib/comments/actions'
import type { ShownThread } from '#lib/comments/shown'
import { withThread } from '#lib/comments/thread'

/** Changes that arrive together are asked for together, in milliseconds */
const pause = 150
/** More than so many at once are asked for as one list. */
const fewThreads = 4

export type Threads = {
  list: readonly ShownThread[]
  /** Takes in what an action gave back */
  took: (thread: ThreadNow) => void
  /** Asks for a thread that changed */
  heard: (threadId: string) => void
  /** Asks for all of them: something may have been missed */
  missed: () => void
}

/** The threads of an article as the page was given them, and as they change since. */
export function useThreads(articleId: string, given: readonly ShownThread[]): Threads {
  const [held, setHeld] = useState({ given, list: given })
  if (held.given !== given) setHeld({ given, list: given })
  const waiting = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const took = useCallback(
    ({ id, now }: ThreadNow) => setHeld((before) => ({ ...before, list: withThread(before.list, id, now) })),
    [],
  )
  const missed = useCallback(async () => {
    const answer = await commentsNow(articleId).catch(() => null)
    if (answer?.ok) setHeld((before) => ({ ...before, list: answer.value }))
  }, [articleId])
  const ask = useEffectEvent(async () => {
    const ids = [...waiting.current]
    waiting.current.clear()
    if (ids.length > fewThreads) return missed()
    for (const id of ids) {
      const answer = await threadNow(id).catch(() => null)
      if (answer?.ok) took(answer.value)
    }
  })
  const [asking, setAsking] = useState(0)
  useEffect(() => {
    if (asking === 0) return
    timer.current = setTimeout(() => void ask(), pause)
    return () => clearTimeout(timer.current)
  }, [asking])
  const heard = useCallback((threadId: string) => {
    waiting.current.add(threadId)
    setAsking((times) => times + 1)
  }, [])
  return { list: held.list, took, heard, missed }
}
