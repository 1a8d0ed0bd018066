'use client'

import { useClock } from '#components/dates/clock'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { cancelWithdrawal } from '#lib/articles/actions'
import { writtenIn } from '#lib/text/direction'

/** That readers lose the piece by itself, when, and what they find then; for who may, the way to cancel it. `language`: of the article. */
export function PlannedWithdrawal({
  articleId,
  language,
  planned: { at, text },
  may,
}: {
  articleId: string
  language: string
  planned: { at: Date; text: string }
  may: boolean
}) {
  const t = useTranslations('schedules')
  const { dates } = useClock()
  const { message, pending, run } = useAnswer()
  return (
    <Notice kind="warn" word={t('planned')}>
      <p>{t.rich('goesAway', { when: () => <time dateTime={at.toISOString()}>{dates.moment(at)}</time> })}</p>
      <blockquote {...writtenIn(language)}>{text}</blockquote>
      {may ? (
        <Button kind="quiet" pending={pending} onClick={() => run(() => cancelWithdrawal(articleId))}>
          {t('cancel')}
        </Button>
      ) : null}
      {message ? <p role="alert">{message}</p> : null}
    </Notice>
  )
}
