'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { revokeGuest } from '#lib/guest-reviews/actions'

export function RevokeGuest({ id, name }: { id: string; name: string }) {
  const t = useTranslations('guests')
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button
        kind="quiet"
        pending={pending}
        aria-label={t('revokeThis', { name })}
        onClick={() => run(() => revokeGuest(id))}
      >
        {t('revoke')}
      </Button>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
