'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { GuestVerdict } from '#lib/generated/prisma/enums'
import { giveGuestWord } from '#lib/guest-reviews/actions'
import styles from './guests.module.css'

/** The word of a guest: approve, object or comment, in her own words. What was typed stays when it is refused. */
export function GuestForm({ id, secret }: { id: string; secret: string }) {
  const t = useTranslations('guests')
  const [verdict, setVerdict] = useState<GuestVerdict | null>(null)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const { message, pending, run } = useAnswer()
  const send = () => {
    setMissing(verdict === null ? t('verdictMissing') : null)
    if (verdict) run(() => giveGuestWord(id, secret, { verdict, note }))
  }
  return (
    <form
      className={styles.form}
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <fieldset className="field">
        <legend>{t('yourWord')}</legend>
        {Object.values(GuestVerdict).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="verdict" checked={verdict === one} onChange={() => setVerdict(one)} />
            {t(`choice.${one}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('note')} hint={t('noteHint')}>
        {(control) => (
          <textarea {...control} dir="auto" rows={5} value={note} onChange={({ target }) => setNote(target.value)} />
        )}
      </Field>
      <p className="hint">{t('onRecord')}</p>
      {(missing ?? message) ? (
        <Notice kind="stop" word={t('notSent')} live>
          {missing ?? message}
        </Notice>
      ) : null}
      <Button kind="primary" type="submit" pending={pending}>
        {t('send')}
      </Button>
    </form>
  )
}
