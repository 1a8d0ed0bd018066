'use client'

import { type FormEvent, useState } from 'react'
import { MomentField } from '#components/dates/moment-field'
import { useMoment } from '#components/dates/use-moment'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { References } from '#components/workflow/references'
import type { MoveGiven } from '#lib/articles/actions'
import { causes } from '#lib/corrections/notice'
import { writtenIn } from '#lib/text/direction'
import type { Asking } from '#lib/workflow/ask-before'

/** What readers find in the place of a piece, why, and when: at once, or by itself at a moment. `language`: of the article. */
export function WithdrawForm({
  articleId,
  language,
  asking,
  pending,
  message,
  onClose,
  onMake,
}: {
  articleId: string
  language: string
  asking: Asking
  pending: boolean
  message: string | null
  onClose: () => void
  onMake: (given: MoveGiven) => void
}) {
  const [text, setText] = useState('')
  const [cause, setCause] = useState('')
  const [later, setLater] = useState(false)
  const [tried, setTried] = useState(false)
  const moment = useMoment()
  const t = useTranslations('schedules')
  const workflow = useTranslations('workflow')
  const deciding = useTranslations('deciding')
  const corrections = useTranslations('corrections')
  const labels = useTranslations('labels')
  const ui = useTranslations('ui')
  const sentence = useSentence()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (text.trim() === '' || cause === '') return
    const told = { reason: text, cause }
    if (later) moment.resolve((at) => onMake({ ...told, moment: at }))
    else onMake(told)
  }
  return (
    <form noValidate onSubmit={submit}>
      {asking.says ? <p className="dialog-says">{later ? t('laterSays') : sentence(asking.says)}</p> : null}
      <References articleId={articleId} before="withdrawal" />
      <Field
        label={asking.label ? sentence(asking.label) : null}
        error={tried && text.trim() === '' ? deciding('cannotStayEmpty') : null}
      >
        {(control) => (
          <textarea
            {...control}
            {...writtenIn(language)}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <SelectField
        label={corrections('cause')}
        empty={cause === '' ? corrections('chooseCause') : undefined}
        error={tried && cause === '' ? corrections('causeMissing') : null}
        options={causes.map((one) => [one, labels(`correctionCause.${one}`)])}
        value={cause}
        onChange={({ target }) => setCause(target.value)}
      />
      <fieldset className="field">
        <legend>{t('when')}</legend>
        {[false, true].map((isLater) => (
          <label key={String(isLater)} className="choice">
            <input type="radio" name="when" checked={later === isLater} onChange={() => setLater(isLater)} />
            {t(isLater ? 'later' : 'atOnce')}
          </label>
        ))}
      </fieldset>
      {later ? <MomentField label={workflow('ask.dayAndTime')} {...moment.field} /> : null}
      {message ? (
        <Notice kind="stop" word={deciding('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind="danger" type="submit" pending={pending || moment.pending}>
          {later ? t('plan') : workflow('move.withdraw')}
        </Button>
      </div>
    </form>
  )
}
