'use client'

import type { Chosen } from '#components/newsroom/media/selection'
import { useTranslations } from '#components/translations'
import { Confirm } from '#components/ui/confirm'
import { throwFilesAway } from '#lib/trash/actions'
import { trashDays } from '#lib/trash/keeping'
import type { Thrown } from '#lib/trash/thrown'

/** Throws several files away, once that was confirmed. */
export function TrashTogether({
  open,
  files,
  onClose,
  onDone,
}: {
  open: boolean
  files: readonly Chosen[]
  onClose: () => void
  onDone: (thrown: Thrown) => void
}) {
  const t = useTranslations('library')
  const bulk = useTranslations('bulkEdits')
  return (
    <Confirm
      open={open}
      onClose={onClose}
      title={t('sweepAsk', { count: files.length })}
      says={bulk('trashText', { days: trashDays })}
      act={t('throwAway')}
      work={() => throwFilesAway(files.map(({ id }) => id))}
      then={onDone}
    />
  )
}
