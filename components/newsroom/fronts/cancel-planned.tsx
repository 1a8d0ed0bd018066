'use client'

import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { cancelPlannedFront } from '#lib/fronts/actions'

export function CancelPlanned({ id }: { id: string }) {
  const t = useTranslations('fronts')
  return (
    <AsksFirst
      title={t('cancelQuestion')}
      says={t('cancelSays')}
      act={t('cancel')}
      work={() => cancelPlannedFront(id)}
      then={() => {}}
    >
      {(ask) => <Button onClick={ask}>{t('cancel')}</Button>}
    </AsksFirst>
  )
}
