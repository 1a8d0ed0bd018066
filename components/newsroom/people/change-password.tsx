'use client'

import { type FormEvent, useState } from 'react'
import { NewPasswordInput } from '#components/newsroom/people/new-password-input'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { changePassword } from '#lib/people/actions'
import { longestPassword, shortestPassword } from '#lib/people/password-length'

export function ChangePassword({ email }: { email: string }) {
  const t = useTranslations('peoplePages')
  const { message, pending, run } = useAnswer()
  const [done, setDone] = useState(false)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const element = event.currentTarget
    const form = new FormData(element)
    setDone(false)
    run(
      () => changePassword({ current: String(form.get('current')), next: String(form.get('next')) }),
      () => {
        element.reset()
        setDone(true)
      },
    )
  }

  return (
    <form method="post" className="panel" onSubmit={onSubmit} aria-label={t('password')}>
      <h2>{t('password')}</h2>
      {message ? (
        <Notice kind="stop" word={t('notChanged')} live>
          {message}
        </Notice>
      ) : null}
      {done ? (
        <Notice kind="ok" live>
          {t('passwordChanged')}
        </Notice>
      ) : null}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field label={t('presentPassword')}>
        {(control) => (
          <input
            {...control}
            name="current"
            type="password"
            autoComplete="current-password"
            maxLength={longestPassword}
            required
          />
        )}
      </Field>
      <Field label={t('newPassword')} hint={t('newPasswordHint', { least: shortestPassword })}>
        {(control) => <NewPasswordInput control={control} name="next" />}
      </Field>
      <Button type="submit" pending={pending}>
        {t('changePassword')}
      </Button>
    </form>
  )
}
