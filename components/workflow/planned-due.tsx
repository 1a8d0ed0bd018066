'use client'

import { useState } from 'react'
import { useClock } from '#components/dates/clock'
import { MomentField } from '#components/dates/moment-field'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { changeDue } from '#lib/planning/actions'
import { readMoment } from '#lib/schedules/actions'
import type { MeantMoment } from '#lib/schedules/moments'

type Planned = { articleId: string; version: number; dueAt: Date | null; mayChange: boolean }

/** For when a piece that came of an idea is due; for who may: to change that. */
export function PlannedDue(planned: Planned) {
  const t = useTranslations('planningPage')
  const change = useTranslations('assignments')('change')
  const { dates } = useClock()
  const [asking, setAsking] = useState(false)
  const { dueAt } = planned
  return (
    <li className="assignment">
      <p>
        <strong>{t('due')}</strong>
      </p>
      <p className="hint">{dueAt ? <time dateTime={dueAt.toISOString()}>{dates.moment(dueAt)}</time> : t('noDue')}</p>
      {planned.mayChange ? (
        <div className="acts">
          <Button kind="quiet" aria-label={`${change}: ${t('due')}`} onClick={() => setAsking(true)}>
            {change}
          </Button>
        </div>
      ) : null}
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('due')}>
        {asking ? <DueForm {...planned} onClose={() => setAsking(false)} /> : null}
      </Dialog>
    </li>
  )
}

/** A time that clocks show twice is asked about. */
function DueForm({ articleId, version, dueAt, onClose }: Planned & { onClose: () => void }) {
  const t = useTranslations('planningPage')
  const ui = useTranslations('ui')
  const schedules = useTranslations('schedules')
  const { dates } = useClock()
  const [before] = useState(dueAt ? dates.figures(dueAt) : '')
  const [given, setGiven] = useState(before)
  const [meant, setMeant] = useState<MeantMoment[]>([])
  const [chosen, setChosen] = useState('')
  const { message, pending, run, forget } = useAnswer()

  const keep = (moment: string | null) => run(() => changeDue(articleId, version, moment), onClose)
  const save = () => {
    if (given === before) return onClose()
    if (given === '') return keep(null)
    if (chosen) return keep(chosen)
    run(
      () => readMoment(given),
      (moments) => {
        const [only, ...others] = moments
        if (others.length > 0) setMeant(moments)
        else if (only) keep(only.moment)
      },
    )
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {message ? (
        <Notice kind="stop" word={t('notKept')} live>
          {message}
        </Notice>
      ) : null}
      <MomentField
        label={t('due')}
        error={meant.length > 1 && !chosen ? schedules('chooseOne') : null}
        given={given}
        onGive={(figures) => {
          setGiven(figures)
          setMeant([])
          setChosen('')
          forget()
        }}
        meant={meant}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {t('keep')}
        </Button>
      </div>
    </form>
  )
}
