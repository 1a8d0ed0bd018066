'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { approveAnew } from '#lib/articles/actions'

/** An approval that fell is given for the text on the screen, in one click. `filled`: nothing else comes first. */
export function ApproveAnew({ articleId, seen, filled }: { articleId: string; seen: string; filled: boolean }) {
  const t = useTranslations('reviewPage')
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button
        kind={filled ? 'primary' : 'plain'}
        pending={pending}
        onClick={() => run(() => approveAnew(articleId, seen))}
      >
        {t('approveAnew')}
      </Button>
      {message ? (
        <p className="field-error moves-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
