'use client'

import { CircleAlert, CloudCheck, CloudOff, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useClock } from '#components/dates/clock'
import { useSentence, useTranslations } from '#components/translations'
import type { DraftStatus } from '#lib/drafts/status'

const icons = { saved: CloudCheck, saving: LoaderCircle, 'offline-kept': CloudOff, refused: CircleAlert } as const

/** The save status of the text. Only failures are announced to screen readers: “saving, saved” at every pause would be noise. */
export function SaveStatus({ status }: { status: DraftStatus }) {
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const t = useTranslations('writing')
  const sentence = useSentence()
  const { kind } = status
  const words = sentence(status.words)
  useEffect(() => {
    if (kind === 'saved') setSavedAt(new Date())
  }, [kind])
  const { dates } = useClock()
  const Icon = icons[kind]
  const time = kind === 'saved' && savedAt ? dates.clock(savedAt) : null
  return (
    <p className="save-status" data-kind={kind} title={time && savedAt ? dates.moment(savedAt) : undefined}>
      <Icon aria-hidden size={16} />
      <span>{time ? t('statusAt', { status: words, time }) : words}</span>
      <span role="alert" className="visually-hidden">
        {kind === 'offline-kept' || kind === 'refused' ? words : ''}
      </span>
    </p>
  )
}
