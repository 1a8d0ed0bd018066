'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { ReportState } from '#lib/generated/prisma/enums'
import { answer, correct, dismiss, take } from '#lib/reports/actions'

type Props = { id: string; state: ReportState; words: string; wantsAnswer: boolean; live: boolean }

/** What an editor may do with a report. `words`: the beginning of it, by which buttons tell theirs from those of others. */
export function ReportActs({ id, state, words, wantsAnswer, live }: Props) {
  const t = useTranslations('reportsPage')
  const { message, pending, run } = useAnswer()
  const [asked, setAsked] = useState<'answer' | 'dismiss' | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <div className="acts">
        {state === 'open' ? (
          <Button
            kind="primary"
            pending={pending}
            aria-label={t('takeThis', { words })}
            onClick={() => run(() => take(id))}
          >
            {t('take')}
          </Button>
        ) : null}
        {live && state !== 'correcting' ? (
          <Button pending={pending} aria-label={t('correctThis', { words })} onClick={() => run(() => correct(id))}>
            {t('correct')}
          </Button>
        ) : null}
        <Button aria-label={t('answerThis', { words })} onClick={() => setAsked('answer')}>
          {t('answer')}
        </Button>
        <Button kind="quiet" aria-label={t('dismissThis', { words })} onClick={() => setAsked('dismiss')}>
          {t('dismiss')}
        </Button>
      </div>
      {message ? (
        <Notice kind="stop" word={t('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <Dialog open={asked !== null} onClose={close} title={t(asked === 'dismiss' ? 'dismissTitle' : 'answerTitle')}>
        <Words id={id} to={asked ?? 'answer'} wantsAnswer={wantsAnswer} onClose={close} />
      </Dialog>
    </>
  )
}

type Asked = { id: string; to: 'answer' | 'dismiss'; wantsAnswer: boolean; onClose: () => void }

function Words({ id, to, wantsAnswer, onClose }: Asked) {
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
        <Button kind="primary" type="submit" pending={pending}>
          {t(to === 'answer' ? 'send' : 'leave')}
        </Button>
      </div>
    </form>
  )
}
