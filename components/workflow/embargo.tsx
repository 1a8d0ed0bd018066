'use client'

import { type ReactNode, useState } from 'react'
import { useClock } from '#components/dates/clock'
import { MomentField } from '#components/dates/moment-field'
import { useMoment } from '#components/dates/use-moment'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { setEmbargo } from '#lib/articles/actions'

/** Until when nothing of the article may be public, and for who may: to set it, move it and lift it. */
export function Embargo({ articleId, until, may }: { articleId: string; until: Date | null; may: boolean }) {
  const t = useTranslations('articleFields')
  const { dates } = useClock()
  const [open, setOpen] = useState(false)
  const { message, pending, run } = useAnswer()
  const hidden = (words: ReactNode) => <span className="visually-hidden">{words}</span>
  return (
    <fieldset className="embargo">
      <legend>{t('embargo')}</legend>
      <p>
        {until
          ? t.rich('embargoUntil', { when: () => <time dateTime={until.toISOString()}>{dates.moment(until)}</time> })
          : t('noEmbargo')}
      </p>
      {may ? (
        <div className="acts">
          <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {until ? t.rich('changeEmbargo', { hidden }) : t('setEmbargo')}
          </Button>
          {until ? (
            <Button kind="quiet" pending={pending} onClick={() => run(() => setEmbargo(articleId, null))}>
              {t.rich('liftEmbargo', { hidden })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {message ? (
        <Notice kind="stop" word={t('embargoNotKept')} live>
          {message}
        </Notice>
      ) : null}
      {may && open ? <End articleId={articleId} until={until} onDone={() => setOpen(false)} /> : null}
    </fieldset>
  )
}

function End({ articleId, until, onDone }: { articleId: string; until: Date | null; onDone: () => void }) {
  const t = useTranslations('articleFields')
  const { dates } = useClock()
  const moment = useMoment(until ? dates.figures(until) : '')
  const { message, pending, run, forget } = useAnswer()
  return (
    <>
      <MomentField
        {...moment.field}
        label={t('notPublicBefore')}
        error={message ?? moment.field.error}
        onGive={(figures) => {
          moment.field.onGive(figures)
          forget()
        }}
      />
      <Button
        pending={pending || moment.pending}
        onClick={() => moment.resolve((at) => run(() => setEmbargo(articleId, at), onDone))}
      >
        {t('keepEmbargo')}
      </Button>
    </>
  )
}
