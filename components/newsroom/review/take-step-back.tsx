'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import { takeStepBack } from '#lib/review-steps/actions'

export function TakeStepBack({ articleId, kind }: { articleId: string; kind: ReviewKind }) {
  const t = useTranslations('reviewSteps')
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button kind="quiet" pending={pending} onClick={() => run(() => takeStepBack(articleId, kind))}>
        {t('takeBack')}
      </Button>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
