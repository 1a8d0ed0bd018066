'use client'

import { AskReason } from '#components/newsroom/review/ask-reason'
import { useTranslations } from '#components/translations'
import { demandLegal, dropLegal } from '#lib/review-steps/actions'

export function DemandLegal({ articleId }: { articleId: string }) {
  const t = useTranslations('reviewSteps')
  return <AskReason act={t('demand')} says={t('demandSays')} work={(reason) => demandLegal(articleId, reason)} />
}

export function DropLegal({ articleId }: { articleId: string }) {
  const t = useTranslations('reviewSteps')
  return <AskReason act={t('drop')} says={t('dropSays')} work={(reason) => dropLegal(articleId, reason)} />
}
