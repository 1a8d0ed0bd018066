'use client'

import { useState } from 'react'
import { ActButton } from '#components/newsroom/people/act-button'
import { LinkOnce } from '#components/newsroom/people/link-once'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { makeResetLink } from '#lib/links/actions'
import { deactivate, reactivate } from '#lib/people/actions'
import styles from './people.module.css'

/** Makes a link to a new password for a person, and ends or restores their access. */
export function Access({ personId, name, active }: { personId: string; name: string; active: boolean }) {
  const t = useTranslations('peoplePages')
  const { message, pending, run } = useAnswer()
  const [link, setLink] = useState<string | null>(null)
  if (!active)
    return (
      <section className="panel">
        <h2>{t('access')}</h2>
        <p>{t('cannotSignIn', { name })}</p>
        <div className={styles.acts}>
          <ActButton act={() => reactivate(personId)}>{t('reactivate')}</ActButton>
        </div>
      </section>
    )
  return (
    <section className="panel">
      <h2>{t('access')}</h2>
      {link ? <LinkOnce link={link} label={t('resetLink', { name })} hint={t('resetLinkHint')} /> : null}
      {message ? (
        <Notice kind="stop" word={t('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <div className={styles.acts}>
        <Button pending={pending} onClick={() => run(() => makeResetLink(personId), setLink)}>
          {t('makeResetLink')}
        </Button>
        <ActButton kind="danger" act={() => deactivate(personId)}>
          {t('deactivate')}
        </ActButton>
      </div>
    </section>
  )
}
