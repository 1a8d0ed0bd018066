'use client'

import { useState } from 'react'
import { ActButton } from '#components/newsroom/people/act-button'
import { LinkOnce } from '#components/newsroom/people/link-once'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { makeResetLink } from '#lib/links/actions'
import { deactivate, reactivate } from '#lib/people/actions'
import styles from './people.module.css'

/** Makes a link to a new password for a person, and ends or restores their access. */
export function Access({ personId, name, active }: { personId: string; name: string; active: boolean }) {
  const { message, pending, run } = useAnswer()
  const [link, setLink] = useState<string | null>(null)
  if (!active)
    return (
      <section className="panel">
        <h2>Access</h2>
        <p>{name} can’t sign in. Everything written stays where it is.</p>
        <div className={styles.acts}>
          <ActButton act={() => reactivate(personId)}>Reactivate</ActButton>
        </div>
      </section>
    )
  return (
    <section className="panel">
      <h2>Access</h2>
      {link ? (
        <LinkOnce
          link={link}
          label={`To a new password for ${name}`}
          hint="It is shown this once, works once, and ends in an hour."
        />
      ) : null}
      {message ? (
        <Notice kind="stop" word="Not done" live>
          {message}
        </Notice>
      ) : null}
      <div className={styles.acts}>
        <Button pending={pending} onClick={() => run(() => makeResetLink(personId), setLink)}>
          Make a link to a new password
        </Button>
        <ActButton kind="danger" act={() => deactivate(personId)}>
          Deactivate
        </ActButton>
      </div>
    </section>
  )
}
