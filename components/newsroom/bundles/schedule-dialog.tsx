'use client'

import { MomentField } from '#components/dates/moment-field'
import { useMoment } from '#components/dates/use-moment'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'

/** Asks for the moment at which all pieces of a bundle go out. */
export function ScheduleDialog({
  open,
  pending,
  message,
  onClose,
  onChosen,
}: {
  open: boolean
  pending: boolean
  message: string | null
  onClose: () => void
  onChosen: (moment: string) => void
}) {
  const t = useTranslations('bundlesPage')
  const workflow = useTranslations('workflow')
  const ui = useTranslations('ui')
  const moment = useMoment()
  return (
    <Dialog open={open} onClose={onClose} title={t('schedule')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          moment.resolve(onChosen)
        }}
      >
        <p className="dialog-says">{t('scheduleDialog')}</p>
        <MomentField label={workflow('ask.dayAndTime')} {...moment.field} />
        {message ? (
          <Notice kind="stop" word={t('notDone')} live>
            {message}
          </Notice>
        ) : null}
        <div className="dialog-foot">
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" type="submit" pending={pending || moment.pending}>
            {t('schedule')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
