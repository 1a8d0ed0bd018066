'use client'

import { flushSync } from 'react-dom'
import { goToCheck } from '#components/checks/go-to-check'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { type Check, counted } from '#lib/checks/all'

/** Which blockers are still open, each leading to its place, before an article is submitted as it is. */
export function StillOpen({
  blockers,
  pending,
  message,
  onClose,
  onGo,
  onSubmit,
}: {
  blockers: readonly Check[]
  pending: boolean
  message: string | null
  onClose: () => void
  /** Leads to the place in a text that is being written; false where the place is elsewhere on the page */
  onGo?: ((check: Check) => boolean) | undefined
  onSubmit: () => void
}) {
  const sentence = useSentence()
  const t = useTranslations('deciding')
  const go = (check: Check) => {
    // The dialog gives the focus back when it closes; the place takes it after that.
    flushSync(onClose)
    if (!onGo?.(check)) goToCheck(check)
  }
  return (
    <Dialog
      open={blockers.length > 0}
      onClose={onClose}
      title={t('stillOpen', { blockers: sentence(counted(blockers)) })}
    >
      <ul className="rows">
        {blockers.map((check) => (
          <li key={`${check.name} ${check.claimId} ${sentence(check.message)}`}>
            <button type="button" className="go" onClick={() => go(check)}>
              {sentence(check.message)}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('stillOpenText')}</p>
      {message ? (
        <Notice kind="stop" word={t('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onClose}>{t('goOnWriting')}</Button>
        <Button kind="primary" pending={pending} onClick={onSubmit}>
          {t('submitAsItIs')}
        </Button>
      </div>
    </Dialog>
  )
}
