'use client'

import { useEffect, useState } from 'react'
import { useClock } from '#components/dates/clock'
import { MomentField } from '#components/dates/moment-field'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { assign, whoCanDo } from '#lib/assignments/actions'
import type { ShownAssignment } from '#lib/assignments/queries'
import type { AssignmentTask } from '#lib/generated/prisma/enums'
import { readMoment } from '#lib/schedules/actions'
import type { MeantMoment } from '#lib/schedules/moments'

/** Who does it, and until when. A time that clocks show twice is asked about. */
export function AssignForm({
  articleId,
  task,
  now,
  onClose,
}: {
  articleId: string
  task: AssignmentTask
  /** As it stands */
  now: ShownAssignment | undefined
  onClose: () => void
}) {
  const t = useTranslations('assignments')
  const ui = useTranslations('ui')
  const schedules = useTranslations('schedules')
  const { dates } = useClock()
  const [people, setPeople] = useState<{ id: string; name: string }[] | null>(null)
  const [personId, setPersonId] = useState(now?.person.id ?? '')
  const [given, setGiven] = useState(now?.dueAt ? dates.figures(now.dueAt) : '')
  const [meant, setMeant] = useState<MeantMoment[]>([])
  const [chosen, setChosen] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const { message, pending, run, forget } = useAnswer()

  // The page does not carry everybody's name: they are asked for once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` is another one with each drawing.
  useEffect(() => {
    run(() => whoCanDo(articleId, task), setPeople)
  }, [articleId, task])

  const keep = (dueAt: string | null) => run(() => assign(articleId, { task, personId, dueAt }), onClose)
  const save = () => {
    setMissing(personId === '' ? t('chooseSomebody') : null)
    if (personId === '') return
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
      <SelectField
        label={t('person')}
        hint={people?.length === 0 ? t('nobodyCan') : undefined}
        error={missing}
        empty={t('choose')}
        options={optionsOf(people ?? [])}
        value={personId}
        disabled={people === null}
        onChange={({ target }) => setPersonId(target.value)}
      />
      <MomentField
        label={t('dueOptional')}
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
          {t('assign')}
        </Button>
      </div>
    </form>
  )
}
