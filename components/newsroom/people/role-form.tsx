'use client'

import { type FormEvent, useState } from 'react'
import { RoleAndDesks, roleAndDesksIn } from '#components/newsroom/people/role-and-desks'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { DeskName } from '#lib/desks/queries'
import type { Role } from '#lib/generated/prisma/enums'
import { changeRole } from '#lib/people/actions'

export function RoleForm({
  personId,
  ...fields
}: {
  personId: string
  role: Role
  deskIds: string[]
  desks: DeskName[]
}) {
  const t = useTranslations('peoplePages')
  const ui = useTranslations('ui')
  const { message, pending, run } = useAnswer()
  const [done, setDone] = useState(false)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = roleAndDesksIn(new FormData(event.currentTarget))
    setDone(false)
    run(
      () => changeRole(personId, given),
      () => setDone(true),
    )
  }

  return (
    <form
      method="post"
      className="panel"
      onSubmit={onSubmit}
      onChange={() => setDone(false)}
      aria-label={t('roleAndDesks')}
    >
      <h2>{t('roleAndDesks')}</h2>
      <RoleAndDesks {...fields} />
      {message ? (
        <Notice kind="stop" word={t('notChanged')} live>
          {message}
        </Notice>
      ) : null}
      {done ? (
        <Notice kind="ok" live>
          {t('roleSaved')}
        </Notice>
      ) : null}
      <Button type="submit" kind="primary" pending={pending}>
        {ui('save')}
      </Button>
    </form>
  )
}
