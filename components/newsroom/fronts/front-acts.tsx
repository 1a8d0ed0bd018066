'use client'

import { useState } from 'react'
import { MomentField } from '#components/dates/moment-field'
import { useMoment } from '#components/dates/use-moment'
import { DifferenceList } from '#components/newsroom/fronts/difference-list'
import type { EditedFront } from '#components/newsroom/fronts/use-front'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { planFront, publishFront, undoFront } from '#lib/fronts/actions'

type Given = { front: EditedFront; pending: boolean; onClear: () => void; onToLive: () => void }

/** What the working copy has otherwise than readers, and the ways to them: now, or at a moment; and back. */
export function FrontActs({ front, pending, onClear, onToLive }: Given) {
  const t = useTranslations('fronts')
  const publishing = useAnswer()
  const [made, setMade] = useState<number | null>(null)
  const [planning, setPlanning] = useState(false)
  const [said, setSaid] = useState('')
  const { key, version, unpublished, live, mayChange } = front
  const isSame = unpublished.length === 0
  const undo = () =>
    publishing.run(
      () => undoFront(key, live),
      (number) => {
        setMade(null)
        setSaid(t('published', { number }))
      },
    )
  return (
    <>
      {isSame ? null : (
        <details className="field">
          <summary>{t('unpublished')}</summary>
          <DifferenceList differences={unpublished} />
        </details>
      )}
      {publishing.message ? (
        <Notice kind="stop" live>
          {publishing.message}
        </Notice>
      ) : null}
      {made === live && isSame ? (
        <Notice kind="ok" live>
          {t('published', { number: live })}{' '}
          <Button pending={publishing.pending} onClick={undo}>
            {t('undo')}
          </Button>
        </Notice>
      ) : (
        <p role="status" className={said || isSame ? 'hint' : 'visually-hidden'}>
          {said || (isSame ? t('nothingToPublish') : '')}
        </p>
      )}
      {mayChange ? (
        <div className="acts">
          <Button
            kind="primary"
            disabled={isSame}
            pending={pending || publishing.pending}
            onClick={() => publishing.run(() => publishFront(key, version), setMade)}
          >
            {t('publish')}
          </Button>
          <Button disabled={isSame} onClick={() => setPlanning(true)}>
            {t('plan')}
          </Button>
          <Button kind="quiet" disabled={isSame} pending={pending} onClick={onToLive}>
            {t('toLive')}
          </Button>
          <Button kind="quiet" pending={pending} onClick={onClear}>
            {t('clear')}
          </Button>
        </div>
      ) : null}
      <Dialog open={planning} onClose={() => setPlanning(false)} title={t('plan')}>
        {planning ? (
          <PlanForm
            front={front}
            onClose={() => setPlanning(false)}
            onPlanned={() => {
              setPlanning(false)
              setSaid(t('plannedOne'))
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function PlanForm({
  front: { key, version },
  onClose,
  onPlanned,
}: {
  front: EditedFront
  onClose: () => void
  onPlanned: () => void
}) {
  const t = useTranslations('fronts')
  const ui = useTranslations('ui')
  const { message, pending, run } = useAnswer()
  const moment = useMoment()
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        moment.resolve((at) => run(() => planFront(key, version, at), onPlanned))
      }}
    >
      <p>{t('planThis')}</p>
      {message ? (
        <Notice kind="stop" live>
          {message}
        </Notice>
      ) : null}
      <MomentField label={t('when')} {...moment.field} />
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button kind="primary" type="submit" pending={pending || moment.pending}>
          {t('plan')}
        </Button>
      </div>
    </form>
  )
}
