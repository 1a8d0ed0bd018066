'use client'

import { type FormEvent, useState } from 'react'
import { LinkOnce } from '#components/newsroom/people/link-once'
import { RoleAndDesks, roleAndDesksIn } from '#components/newsroom/people/role-and-desks'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { DeskName } from '#lib/desks/queries'
import { invite } from '#lib/links/actions'

export function InviteDialog({ desks }: { desks: DeskName[] }) {
  const t = useTranslations('peoplePages')
  const [open, setOpen] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  const close = () => {
    setOpen(false)
    setLink(null)
  }
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('invite')}
      </Button>
      <Dialog open={open} onClose={close} title={link ? t('sendLink') : t('invite')}>
        {link ? (
          <>
            <LinkOnce link={link} label={t('inviteLink')} hint={t('inviteLinkHint')} />
            <div className="dialog-foot">
              <Button kind="primary" onClick={close}>
                {t('done')}
              </Button>
            </div>
          </>
        ) : (
          <InviteFields desks={desks} onLink={setLink} onClose={close} />
        )}
      </Dialog>
    </>
  )
}

type Fields = { desks: DeskName[]; onLink: (link: string) => void; onClose: () => void }

function InviteFields({ desks, onLink, onClose }: Fields) {
  const t = useTranslations('peoplePages')
  const ui = useTranslations('ui')
  const { message, pending, run } = useAnswer()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const who = { name: String(form.get('name')), email: String(form.get('email')) }
    run(() => invite({ ...who, ...roleAndDesksIn(form) }), onLink)
  }

  return (
    <form method="post" onSubmit={onSubmit}>
      {message ? (
        <Notice kind="stop" word={t('notInvited')} live>
          {message}
        </Notice>
      ) : null}
      <Field label={t('name')} hint={t('nameHint')}>
        {(control) => <input {...control} name="name" dir="auto" autoComplete="off" maxLength={100} required />}
      </Field>
      <Field label={t('email')}>
        {(control) => <input {...control} name="email" type="email" dir="ltr" autoComplete="off" required />}
      </Field>
      <RoleAndDesks desks={desks} />
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button type="submit" kind="primary" pending={pending}>
          {t('makeInvite')}
        </Button>
      </div>
    </form>
  )
}
