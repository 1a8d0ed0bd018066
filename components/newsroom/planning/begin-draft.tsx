'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { writingPath } from '#lib/articles/paths'
import { makeDraft } from '#lib/planning/actions'

/** Makes an idea a draft, and leads to it. */
export function BeginDraft({ id, title, primary = false }: { id: string; title: string; primary?: boolean }) {
  const t = useTranslations('planningPage')
  const router = useRouter()
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button
        kind={primary ? 'primary' : 'plain'}
        pending={pending}
        aria-label={t('beginThis', { title })}
        onClick={() =>
          run(
            () => makeDraft(id),
            (article) => router.push(writingPath(article.id)),
          )
        }
      >
        {t('begin')}
      </Button>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
