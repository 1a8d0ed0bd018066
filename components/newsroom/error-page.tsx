'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'

/** What a page shows when it could not be made. Says first what happened to the text. */
export function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('navigation')
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <div className="page">
      <div className="empty" role="alert">
        <h1>{t('notLoaded')}</h1>
        <p>{t('notLoadedText')}</p>
        {digest ? <p className="hint">{t('report', { digest })}</p> : null}
        <Button kind="primary" onClick={() => retry()}>
          {t('tryAgain')}
        </Button>
      </div>
    </div>
  )
}
