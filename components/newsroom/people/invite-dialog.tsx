'use client'

import { type FormEvent, useState } from 'react'
import { LinkOnce } from '#components/newsroom/people/link-once'
import { RoleAndDesks, roleAndDesksIn } from '#components/newsroom/people/role-and-desks'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { DeskName } from '#lib/desks/queries'
import { invite } from '#lib/links/actions'

export function InviteDialog({ desks }: { desks: DeskName[] }) {
  const [open, setOpen] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  const close = () => {
    setOpen(false)
    setLink(null)
  }
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        Invite somebody
      </Button>
      <Dialog open={open} onClose={close} title={link ? 'Send this link' : 'Invite somebody'}>
        {link ? (
          <>
            <LinkOnce link={link} label="Invite" hint="It is shown this once, works once, and ends in 7 days." />
            <div className="dialog-foot">
              <Button kind="primary" onClick={close}>
                Done
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
        <Notice kind="stop" word="Not invited" live>
          {message}
        </Notice>
      ) : null}
      <Field label="Name" hint="As it stands above a piece">
        {(control) => <input {...control} name="name" autoComplete="off" maxLength={100} required />}
      </Field>
      <Field label="E-mail address">
        {(control) => <input {...control} name="email" type="email" autoComplete="off" required />}
      </Field>
      <RoleAndDesks desks={desks} />
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" kind="primary" pending={pending}>
          Make the link
        </Button>
      </div>
    </form>
  )
}
