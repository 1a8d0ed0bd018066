'use client'

import { unstable_rethrow } from 'next/navigation'
import { useState, useTransition } from 'react'
import { useTranslations } from '#components/translations'
import type { Answer } from '#lib/errors'

const nothing: Record<string, string> = {}

/** Runs an action from a form or a button and keeps its answer, by field too; what was typed stays where it is, whatever the answer. */
export function useAnswer() {
  const t = useTranslations('ui')
  const [message, setMessage] = useState<string | null>(null)
  const [fields, setFields] = useState(nothing)
  const [pending, startTransition] = useTransition()

  function run<T>(work: () => Promise<Answer<T>>, then?: (value: T) => void) {
    forget()
    startTransition(async () => {
      try {
        const answer = await work()
        if (answer.ok) then?.(answer.value)
        else {
          setMessage(answer.message)
          setFields(answer.fields ?? nothing)
        }
      } catch (error) {
        unstable_rethrow(error)
        setMessage(t('unreachableUnchanged'))
      }
    })
  }

  function forget() {
    setMessage(null)
    setFields(nothing)
  }

  return { message, fields, pending, run, forget }
}
