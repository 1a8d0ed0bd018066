'use client'

import type { FormEvent } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { answer, dismiss } from '#lib/reports/actions'

type Props = { id: string; to: 'answer' | 'dismiss'; wantsAnswer: boolean; onClose: () => void }

/** What whoever reported it is told with a decision, and what becomes of these words: a decision is made once. */
export function DecisionWords({ id, to, wantsAnswer, onClose }: Props) {
  const t = useTranslations('reportsPage')
  const ui = useTranslations('ui')
  const { message, pending, run } = useAnswer()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = String(new FormData(event.currentTarget).get('words') ?? '')
    run(() => (to === 'answer' ? answer : dismiss)(id, said), onClose)
  }
  return (
    <form onSubmit={onSubmit}>
      {to === 'dismiss' ? <p className="dialog-says">{t(wantsAnswer ? 'dismissMails' : 'dismissCloses')}</p> : null}
      <Field
        label={t(to === 'answer' ? 'words' : 'wordsOptional')}
        hint={t(wantsAnswer ? 'goesByMail' : 'staysHere')}
        error={message}
      >
        {(control) => (
          <textarea {...control} name="words" dir="auto" rows={5} maxLength={2000} required={to === 'answer'} />
        )}
      </Field>
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind={to === 'answer' ? 'primary' : 'danger'} type="submit" pending={pending}>
          {t(to === 'answer' ? 'send' : 'leave')}
        </Button>
      </div>
    </form>
  )
}
