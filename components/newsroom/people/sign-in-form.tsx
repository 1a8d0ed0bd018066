'use client'

import { type FormEvent, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { signIn } from '#lib/auth/sign-in-client'
import { longestPassword } from '#lib/people/password-length'

/** `to`: a path of the newsroom, checked on the server. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations('peoplePages')
  const sentence = useSentence()
  const [message, setMessage] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setPending(true)
    setMessage(null)
    const why = await signIn(String(form.get('email')), String(form.get('password')))
    if (why === null) return window.location.assign(to)
    setMessage(sentence(why))
    setPending(false)
  }

  return (
    <form method="post" onSubmit={onSubmit}>
      {message ? (
        <Notice kind="stop" word={t('notSignedIn')} live>
          {message}
        </Notice>
      ) : null}
      <Field label={t('email')}>
        {(control) => <input {...control} name="email" type="email" dir="ltr" autoComplete="username" required />}
      </Field>
      <Field label={t('password')}>
        {(control) => (
          <input
            {...control}
            name="password"
            type="password"
            autoComplete="current-password"
            maxLength={longestPassword}
            required
          />
        )}
      </Field>
      <Button type="submit" kind="primary" pending={pending}>
        {t('signIn')}
      </Button>
    </form>
  )
}
