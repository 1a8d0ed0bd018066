'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { haveArticleBack } from '#lib/article-trash/actions'

export function HaveBack({ articleId, headline }: { articleId: string; headline: string }) {
  const t = useTranslations('articleTrash')
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button
        kind="quiet"
        pending={pending}
        aria-label={t('haveBackThis', { headline })}
        onClick={() => run(() => haveArticleBack(articleId))}
      >
        {t('haveBack')}
      </Button>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
