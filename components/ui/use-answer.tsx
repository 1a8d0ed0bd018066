'use client'

import { unstable_rethrow } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { Answer } from '#lib/errors'

/** Runs an action from a form or a button and keeps its answer; what was typed stays where it is, whatever the answer. */
export function useAnswer() {
  const [message, setMessage] = useState<string | null>(null)
  const [pending, startTransition] = useTransition()

  function run<T>(work: () => Promise<Answer<T>>, then?: (value: T) => void) {
    setMessage(null)
    startTransition(async () => {
      try {
        const answer = await work()
        if (answer.ok) then?.(answer.value)
        else setMessage(answer.message)
      } catch (error) {
        unstable_rethrow(error)
        setMessage('The newsroom could not be reached, and nothing was changed. Try again in a minute.')
      }
    })
  }

  return { message, pending, run }
}
