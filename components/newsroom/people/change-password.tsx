'use client'

import { type FormEvent, useState } from 'react'
import { NewPasswordInput } from '#components/newsroom/people/new-password-input'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { changePassword } from '#lib/people/actions'
import { longestPassword, shortestPassword } from '#lib/people/password-length'

export function ChangePassword({ email }: { email: string }) {
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
    <form method="post" className="panel" onSubmit={onSubmit} aria-label="Password">
      <h2>Password</h2>
      {message ? (
        <Notice kind="stop" word="Not changed" live>
          {message}
        </Notice>
      ) : null}
      {done ? (
        <Notice kind="ok" live>
          Your password is changed, and every other session has ended.
        </Notice>
      ) : null}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field label="Present password">
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
      <Field label="New password" hint={`At least ${shortestPassword} characters. It ends every session but this one.`}>
        {(control) => <NewPasswordInput control={control} name="next" />}
      </Field>
      <Button type="submit" pending={pending}>
        Change the password
      </Button>
    </form>
  )
}
