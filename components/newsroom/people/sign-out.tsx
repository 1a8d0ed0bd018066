'use client'

import { useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { signInPath } from '#lib/auth/paths'
import { signOut } from '#lib/auth/sign-in-client'
import { forgetDrafts, unsentDrafts } from '#lib/drafts/offline-copies'

/** Leaves nothing of the drafts on this device; asks first where words would be lost with them. */
export function SignOut() {
  const t = useTranslations('peoplePages')
  const sentence = useSentence()
  const [message, setMessage] = useState<string | null>(null)
  const [unsent, setUnsent] = useState(0)

  async function leave() {
    const why = await signOut()
    if (why !== null) return setMessage(sentence(why))
    await forgetDrafts()
    window.location.assign(signInPath)
  }

  function onClick() {
    const waiting = unsentDrafts()
    setUnsent(waiting)
    if (waiting === 0) void leave()
  }

  return (
    <>
      {message ? (
        <Notice kind="stop" word={t('stillSignedIn')} live>
          {message}
        </Notice>
      ) : null}
      {unsent > 0 ? (
        <Notice kind="warn" word={t('wordsHereOnly')} live>
          {t('unsentDrafts', { count: unsent })}{' '}
          <Button kind="danger" onClick={leave}>
            {t('signOutAnyway')}
          </Button>
        </Notice>
      ) : null}
      <Button onClick={onClick}>{t('signOut')}</Button>
    </>
  )
}
