'use client'

import { type FormEvent, useState } from 'react'
import { useClock } from '#components/dates/clock'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { tellAnew } from '#lib/articles/actions'
import type { ToldNotice } from '#lib/articles/told'
import { causes, longestNotice } from '#lib/corrections/notice'
import type { CorrectionCause } from '#lib/generated/prisma/enums'
import { writtenIn } from '#lib/text/direction'

/** What readers are told of the article beside its text, with the words that it had before, and the way to tell it in other ones. */
export function ToldReaders({ told, may }: { told: readonly ToldNotice[]; may: boolean }) {
  const t = useTranslations('corrections')
  const labels = useTranslations('labels')
  const { dates } = useClock()
  const [asked, setAsked] = useState<ToldNotice | null>(null)
  if (told.length === 0) return null
  return (
    <section aria-labelledby="told-readers">
      <h3 id="told-readers">{t('told')}</h3>
      <ul className="rows">
        {told.map((notice) => (
          <li key={notice.id}>
            <p className="hint">
              {labels(`correctionKind.${notice.kind}`)} ·{' '}
              <time dateTime={notice.at.toISOString()}>{dates.moment(notice.at)}</time>
            </p>
            <p {...writtenIn(notice.language)}>{notice.text}</p>
            <Former wordings={notice.former} />
            {may ? (
              <Button
                kind="quiet"
                aria-label={t('retellThis', {
                  kind: labels(`correctionKind.${notice.kind}`),
                  words: notice.text.slice(0, 60),
                })}
                onClick={() => setAsked(notice)}
              >
                {t('retell')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Dialog open={asked !== null} onClose={() => setAsked(null)} title={t('retell')}>
        {asked ? <Words notice={asked} onClose={() => setAsked(null)} /> : null}
      </Dialog>
    </section>
  )
}

function Former({ wordings }: { wordings: ToldNotice['former'] }) {
  const t = useTranslations('corrections')
  const { dates } = useClock()
  if (wordings.length === 0) return null
  return (
    <details>
      <summary>{t('former', { count: wordings.length })}</summary>
      <ul className="rows">
        {wordings.map(({ id, text, language, at, by }) => (
          <li key={id}>
            <p className="hint">
              <time dateTime={at.toISOString()}>{dates.moment(at)}</time>
              {by === null ? null : (
                <>
                  {' · '}
                  <bdi>{by}</bdi>
                </>
              )}
            </p>
            <p {...writtenIn(language)}>{text}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Words({ notice, onClose }: { notice: ToldNotice; onClose: () => void }) {
  const t = useTranslations('corrections')
  const labels = useTranslations('labels')
  const ui = useTranslations('ui')
  const deciding = useTranslations('deciding')
  const [text, setText] = useState(notice.text)
  const [cause, setCause] = useState(notice.cause)
  const [reason, setReason] = useState('')
  const [seen, setSeen] = useState(false)
  const { message, fields, pending, run, forget } = useAnswer()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (seen) run(() => tellAnew(notice.id, { text, cause, reason }), onClose)
    else setSeen(true)
  }
  const problem =
    message && Object.keys(fields).length === 0 ? (
      <Notice kind="stop" word={deciding('notDone')} live>
        {message}
      </Notice>
    ) : null
  if (seen && Object.keys(fields).length === 0)
    return (
      <form onSubmit={submit}>
        <p className="dialog-says">{t('retellPreview')}</p>
        <blockquote {...writtenIn(notice.language)}>{text}</blockquote>
        <p className="hint">{labels(`correctionCause.${cause}`)}</p>
        {problem}
        <div className="dialog-foot">
          <Button
            onClick={() => {
              forget()
              setSeen(false)
            }}
          >
            {t('retellBack')}
          </Button>
          <Button kind="danger" type="submit" pending={pending}>
            {t('retellDo')}
          </Button>
        </div>
      </form>
    )
  return (
    <form
      onSubmit={(event) => {
        forget()
        submit(event)
      }}
    >
      <p className="dialog-says">{t('retellSays')}</p>
      <Field label={t('text')} error={fields.text}>
        {(control) => (
          <textarea
            {...control}
            {...writtenIn(notice.language)}
            rows={5}
            required
            maxLength={longestNotice}
            value={text}
            onChange={({ target }) => {
              forget()
              setSeen(false)
              setText(target.value)
            }}
          />
        )}
      </Field>
      <SelectField
        label={t('cause')}
        options={causes.map((one) => [one, labels(`correctionCause.${one}`)])}
        value={cause}
        onChange={({ target }) => setCause(target.value as CorrectionCause)}
      />
      <Field label={t('retellWhy')} hint={t('retellWhyHint')} error={fields.reason}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            required
            value={reason}
            onChange={({ target }) => {
              forget()
              setSeen(false)
              setReason(target.value)
            }}
          />
        )}
      </Field>
      {problem}
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit">
          {t('retellSee')}
        </Button>
      </div>
    </form>
  )
}
