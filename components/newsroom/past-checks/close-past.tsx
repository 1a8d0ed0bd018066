'use client'

import { AskReason } from '#components/newsroom/review/ask-reason'
import { useTranslations } from '#components/translations'
import { closePast } from '#lib/past-checks/actions'

export function ClosePast({ id }: { id: string }) {
  const t = useTranslations('pastChecks')
  return (
    <AskReason
      kind="plain"
      act={t('close')}
      says={t('closeSays')}
      label={t('closeNote')}
      work={(note) => closePast(id, note)}
    />
  )
}
