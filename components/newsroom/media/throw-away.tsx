'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { throwFilesAway } from '#lib/trash/actions'
import { trashDays } from '#lib/trash/keeping'

/** Throws one file away, once that was confirmed; where a piece uses it, the answer says which. */
export function ThrowAway({ id }: { id: string }) {
  const t = useTranslations('library')
  const router = useRouter()
  return (
    <AsksFirst
      title={t('throwAwayAsk')}
      says={t('throwAwayText', { days: trashDays })}
      act={t('throwAway')}
      work={() => throwFilesAway([id])}
      then={() => router.refresh()}
    >
      {(ask) => (
        <Button kind="danger" onClick={ask}>
          {t('throwAway')}
        </Button>
      )}
    </AsksFirst>
  )
}
