'use client'

import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { MailFrequency } from '#lib/generated/prisma/enums'
import { chooseNotifications } from '#lib/inbox/actions'
import type { Chosen } from '#lib/notifications/kinds'
import './notifications.css'

/** `hours`: those of a day, as the newsroom’s clock shows them. */
export function ChooseNotifications({
  choices,
  digestHour,
  hours,
}: {
  choices: readonly Chosen[]
  digestHour: number
  hours: readonly string[]
}) {
  const t = useTranslations('notifications')
  const [saved, setSaved] = useState(false)
  const { message, pending, run } = useAnswer()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const wanted = choices.map(({ kind, mail }) => ({
      kind,
      inPage: form.get(`${kind}.inPage`) === 'on',
      mail: Object.values(MailFrequency).find((each) => each === form.get(`${kind}.mail`)) ?? mail,
    }))
    setSaved(false)
    run(
      () => chooseNotifications({ choices: wanted, digestHour: Number(form.get('digestHour')) }),
      () => setSaved(true),
    )
  }

  return (
    <form id="notifications" method="post" className="panel" onSubmit={onSubmit} aria-labelledby="notifications-head">
      <h2 id="notifications-head">{t('title')}</h2>
      <p className="hint">{t('chooseHint')}</p>
      {choices.map(({ kind, inPage, mail }) => (
        <fieldset key={kind} className="notification-choice">
          <legend>{t(`kinds.${kind}`)}</legend>
          <label className="choice">
            <input type="checkbox" name={`${kind}.inPage`} defaultChecked={inPage} />
            {t('inPage')}
          </label>
          <select name={`${kind}.mail`} defaultValue={mail} aria-label={t('mail')}>
            {Object.values(MailFrequency).map((each) => (
              <option key={each} value={each}>
                {t(`mails.${each}`)}
              </option>
            ))}
          </select>
        </fieldset>
      ))}
      <Field label={t('digestHour')} hint={t('digestHourHint')}>
        {(control) => (
          <select {...control} name="digestHour" defaultValue={digestHour}>
            {hours.map((words, hour) => (
              <option key={words} value={hour}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {message ? (
        <Notice kind="stop" live>
          {message}
        </Notice>
      ) : null}
      {saved ? (
        <Notice kind="ok" live>
          {t('chosen')}
        </Notice>
      ) : null}
      <Button type="submit" kind="primary" pending={pending}>
        {t('saveChoices')}
      </Button>
    </form>
  )
}
