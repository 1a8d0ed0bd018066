'use client'

import { useSay } from '#components/newsroom/bundles/said'
import { useFocusLeft } from '#components/newsroom/bundles/use-focus-left'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { addToBundle } from '#lib/bundles/actions'

/** Puts one article into one bundle. */
export function PutIn({ bundleId, articleId, headline }: { bundleId: string; articleId: string; headline: string }) {
  const t = useTranslations('bundlesPage')
  const { message, pending, run } = useAnswer()
  const say = useSay()
  const leave = useFocusLeft('words', pending)
  return (
    <>
      <Button
        pending={pending}
        aria-label={t('putInThis', { headline })}
        onClick={() => {
          leave()
          run(
            () => addToBundle(bundleId, articleId),
            () => say(t('putInDone', { headline })),
          )
        }}
      >
        {t('putIn')}
      </Button>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
