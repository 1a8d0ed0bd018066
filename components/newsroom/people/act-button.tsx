'use client'

import type { ReactNode } from 'react'
import { useTranslations } from '#components/translations'
import { Button, type ButtonKind } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { Answer } from '#lib/errors'

/** A button that does one thing and says why when it was refused. `label` where the words on it don't say to what. */
export function ActButton({
  act,
  kind = 'plain',
  label,
  children,
}: {
  act: () => Promise<Answer>
  kind?: ButtonKind
  label?: string
  children: ReactNode
}) {
  const t = useTranslations('peoplePages')
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button kind={kind} pending={pending} aria-label={label} onClick={() => run(act)}>
        {children}
      </Button>
      {message ? (
        <Notice kind="stop" word={t('notDone')} live>
          {message}
        </Notice>
      ) : null}
    </>
  )
}
