'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { haveFilesBack } from '#lib/trash/actions'

/** Says of a file that it was thrown away and when it goes for good, and has it back. */
export function InTrash({
  id,
  by,
  goes,
  mayChange,
}: {
  id: string
  by: string | null
  goes: ReactNode
  mayChange: boolean
}) {
  const t = useTranslations('library')
  const router = useRouter()
  const { message, pending, run } = useAnswer()
  return (
    <Notice kind="warn" live>
      <p>
        {t('inTrash')} {by ? t('thrownBy', { name: by }) : null} {t('goes')} {goes}
      </p>
      {mayChange ? (
        <Button pending={pending} onClick={() => run(() => haveFilesBack([id]), router.refresh)}>
          {t('haveBack')}
        </Button>
      ) : null}
      {message ? <p role="alert">{message}</p> : null}
    </Notice>
  )
}
