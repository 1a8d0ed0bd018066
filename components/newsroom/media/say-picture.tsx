'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { sayOtherPicture, saySamePicture } from '#lib/same-pictures/actions'

/** Says that another file is the same picture as this one, or takes that back; either can be said again. */
export function SayPicture({
  id,
  other: { id: otherId, name },
  same = false,
}: {
  id: string
  other: { id: string; name: string }
  same?: boolean
}) {
  const t = useTranslations('samePictures')
  const router = useRouter()
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button
        kind="quiet"
        pending={pending}
        aria-label={t(same ? 'linkNamed' : 'partNamed', { name })}
        onClick={() => run(() => (same ? saySamePicture : sayOtherPicture)(id, otherId), router.refresh)}
      >
        {t(same ? 'link' : 'part')}
      </Button>
      {message ? <p role="alert">{message}</p> : null}
    </>
  )
}
