'use client'

import { NewPasswordForm } from '#components/newsroom/people/new-password-form'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { acceptInvite, makeFirstAdmin, resetPassword } from '#lib/links/actions'

/** Whom the password is for, so that it is kept under the right name. */
function Address({ email }: { email: string }) {
  const t = useTranslations('peoplePages')
  return (
    <Field label={t('email')}>
      {(control) => (
        <input {...control} type="email" dir="ltr" name="email" autoComplete="username" value={email} readOnly />
      )}
    </Field>
  )
}

export function InviteForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('peoplePages')
  return (
    <NewPasswordForm act={t('join')} save={(password) => acceptInvite(token, password)}>
      <Address email={email} />
    </NewPasswordForm>
  )
}

export function ResetForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('peoplePages')
  return (
    <NewPasswordForm act={t('setPassword')} save={(password) => resetPassword(token, password)}>
      <Address email={email} />
    </NewPasswordForm>
  )
}

export function FirstAdminForm({ token }: { token: string }) {
  const t = useTranslations('peoplePages')
  return (
    <NewPasswordForm
      act={t('openNewsroom')}
      save={(password, form) =>
        makeFirstAdmin(token, {
          name: String(form.get('name')),
          email: String(form.get('email')),
          password,
        })
      }
    >
      <Field label={t('yourName')}>
        {(control) => <input {...control} name="name" dir="auto" autoComplete="name" maxLength={100} required />}
      </Field>
      <Field label={t('email')}>
        {(control) => <input {...control} name="email" type="email" dir="ltr" autoComplete="username" required />}
      </Field>
    </NewPasswordForm>
  )
}
