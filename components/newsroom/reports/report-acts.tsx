'use client'

import { useState } from 'react'
import { DecisionWords } from '#components/newsroom/reports/decision-words'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { ReportState } from '#lib/generated/prisma/enums'
import { correct, take } from '#lib/reports/actions'

type Props = {
  id: string
  state: ReportState
  words: string
  wantsAnswer: boolean
  live: boolean
  onWording: (wording: boolean) => void
}

/** What an editor may do with a report. `words`: the beginning of it, by which buttons tell theirs from those of others. */
export function ReportActs({ id, state, words, wantsAnswer, live, onWording }: Props) {
  const t = useTranslations('reportsPage')
  const { message, pending, run } = useAnswer()
  const [asked, setAsked] = useState<'answer' | 'dismiss' | null>(null)
  const ask = (what: 'answer' | 'dismiss' | null) => {
    setAsked(what)
    onWording(what !== null)
  }
  const close = () => ask(null)
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
        {live ? (
          <Button pending={pending} aria-label={t('correctThis', { words })} onClick={() => run(() => correct(id))}>
            {t('correct')}
          </Button>
        ) : null}
        <Button aria-label={t('answerThis', { words })} onClick={() => ask('answer')}>
          {t('answer')}
        </Button>
        <Button kind="quiet" aria-label={t('dismissThis', { words })} onClick={() => ask('dismiss')}>
          {t('dismiss')}
        </Button>
      </div>
      {message ? (
        <Notice kind="stop" word={t('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <Dialog open={asked !== null} onClose={close} title={t(asked === 'dismiss' ? 'dismissTitle' : 'answerTitle')}>
        <DecisionWords id={id} to={asked ?? 'answer'} wantsAnswer={wantsAnswer} onClose={close} />
      </Dialog>
    </>
  )
}
