'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { addStarterSet } from '#lib/house-style/actions'

export function Starter() {
  const t = useTranslations('stylePages')
  const { message, pending, run } = useAnswer()
  return (
    <>
      {message ? (
        <Notice kind="stop" word={t('notSaved')} live>
          {message}
        </Notice>
      ) : null}
      <Button pending={pending} onClick={() => run(addStarterSet)}>
        {t('starter')}
      </Button>
    </>
  )
}
