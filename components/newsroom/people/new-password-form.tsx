'use client'

import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { NewPasswordInput } from '#components/newsroom/people/new-password-input'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { signInPath } from '#lib/auth/paths'
import { signIn } from '#lib/auth/sign-in-client'
import type { Answer } from '#lib/errors'
import { shortestPassword } from '#lib/people/password-length'

/** Sets a password by a link, then signs in with it. `save` gives the e-mail address to sign in with. */
export function NewPasswordForm({
  save,
  act,
  children,
}: {
  save: (password: string, form: FormData) => Promise<Answer<string>>
  act: string
  children?: ReactNode
}) {
  const t = useTranslations('peoplePages')
  const { message, pending, run } = useAnswer()
  const [entering, setEntering] = useState(false)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const password = String(form.get('password'))
    run(
      () => save(password, form),
      async (email) => {
        setEntering(true)
        const why = await signIn(email, password)
        // The link is used up and its address holds a token: it leaves the history.
        window.location.replace(why === null ? '/newsroom' : signInPath)
      },
    )
  }

  return (
    <form method="post" onSubmit={onSubmit}>
      {message ? (
        <Notice kind="stop" word={t('notYet')} live>
          {message}
        </Notice>
      ) : null}
      {children}
      <Field label={t('newPassword')} hint={t('firstPasswordHint', { least: shortestPassword })}>
        {(control) => <NewPasswordInput control={control} name="password" />}
      </Field>
      <Button type="submit" kind="primary" pending={pending || entering}>
        {act}
      </Button>
    </form>
  )
}
