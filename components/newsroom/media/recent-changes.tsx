'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import { LeftFiles } from '#components/newsroom/media/left-files'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { undoChangeOfFiles } from '#lib/bulk-edits/actions'
import type { LeftOut } from '#lib/media/left-out'

/** What one changed together within the last day, each with the way back: a page that was closed takes none of it away. */
export function RecentChanges({ edits }: { edits: readonly { id: string; count: number; when: ReactNode }[] }) {
  const t = useTranslations('bulkEdits')
  const library = useTranslations('library')
  const router = useRouter()
  const { message, pending, run } = useAnswer()
  const [done, setDone] = useState<{ back: number; left: readonly LeftOut[] } | null>(null)
  const summary = useRef<HTMLElement>(null)
  if (edits.length === 0 && !done) return null
  return (
    <details>
      <summary ref={summary}>{t('recent')}</summary>
      <div role="status">{done ? t('undone', { count: done.back }) : null}</div>
      {done ? <LeftFiles left={done.left} /> : null}
      {message ? (
        <Notice kind="stop" live word={library('notDone')}>
          {message}
        </Notice>
      ) : null}
      <ul className="rows">
        {edits.map(({ id, count, when }) => (
          <li key={id}>
            {when} · {t('recentOne', { count })}{' '}
            <Button
              kind="quiet"
              pending={pending}
              aria-label={t('recentUndo', { count })}
              onClick={() =>
                run(
                  () => undoChangeOfFiles(id),
                  (undone) => {
                    setDone(undone)
                    // Its row goes, and the button with it.
                    summary.current?.focus()
                    router.refresh()
                  },
                )
              }
            >
              {library('undo')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
