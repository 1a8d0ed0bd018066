'use client'

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import type { Answer } from '#lib/errors'

/** What the newsroom answers about a thing beside the text, asked once; until then, and where it can't be had, a sentence. Its article takes the focus where that has been nowhere since. */
export function BesideAnswer<T>({
  ask,
  children,
}: {
  ask: () => Promise<Answer<T>>
  children: (value: T) => ReactNode
}) {
  const t = useTranslations('writingTools')
  const [answer, setAnswer] = useState<Answer<T> | 'unreachable' | null>(null)
  const once = useEffectEvent(ask)
  useEffect(() => {
    let gone = false
    once().then(
      (got) => gone || setAnswer(got),
      () => gone || setAnswer('unreachable'),
    )
    return () => {
      gone = true
    }
  }, [])
  const place = useRef<HTMLDivElement>(null)
  // What was pressed to get here is gone, and the focus with it.
  useEffect(() => {
    if (answer && document.activeElement === document.body) place.current?.querySelector('article')?.focus()
  }, [answer])
  if (answer === null) return <p className="beside-content hint">{t('besideLoading')}</p>
  if (answer === 'unreachable' || !answer.ok)
    return (
      <p className="beside-content" role="alert">
        {answer === 'unreachable' ? t('besideFailed') : answer.message}
      </p>
    )
  return (
    <div className="beside-content" ref={place}>
      {children(answer.value)}
    </div>
  )
}
