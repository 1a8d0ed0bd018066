'use client'

import { Button } from '#components/ui/button'

/** Shown where a page failed to render. Says first whether the text is safe. */
export function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <div className="page">
      <div className="empty" role="alert">
        <h1>This page did not load</h1>
        <p>Nothing that was saved is lost. The newsroom could not be reached, or it met a mistake of ours.</p>
        {digest ? <p className="hint">If you report it, say: {digest}</p> : null}
        <Button kind="primary" onClick={() => retry()}>
          Try again
        </Button>
      </div>
    </div>
  )
}
