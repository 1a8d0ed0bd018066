'use client'

import { useState } from 'react'
import type { Answer } from '#lib/errors'

/** Runs an action and holds what it answers: pending while it runs, then why it was refused, by field where a form was sent. */
export function useAnswer() {
  const [state, setState] = useState<{ pending: boolean; message: string | null; fields: Record<string, string> }>({
    pending: false,
    message: null,
    fields: {},
  })

  async function run<T>(act: () => Promise<Answer<T>>, onDone: (value: T) => void): Promise<void> {
    setState({ pending: true, message: null, fields: {} })
    const answer = await act().catch(() => null)
    if (answer?.ok) {
      setState({ pending: false, message: null, fields: {} })
      onDone(answer.value)
      return
    }
    const message = answer?.message ?? 'The newsroom can’t be reached. Nothing was changed; try again.'
    setState({ pending: false, message, fields: answer?.fields ?? {} })
  }

  return { ...state, run }
}
