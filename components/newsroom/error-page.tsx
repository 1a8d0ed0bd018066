'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'

/** Shown where a page failed to render. Says first whether the text is safe. */
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
