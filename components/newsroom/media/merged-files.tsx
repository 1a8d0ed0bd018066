'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { libraryPath } from '#lib/media/address'
import { partFiles } from '#lib/merging/actions'
import type { Merged } from '#lib/merging/queries'
import styles from './media.module.css'

type Row = Omit<Merged, 'at'> & { when: ReactNode }

/** The files that were merged into this one, each with the way back. */
export function MergedFiles({ merged }: { merged: readonly Row[] }) {
  const t = useTranslations('merging')
  const router = useRouter()
  const { message, pending, run } = useAnswer()
  const [parted, setParted] = useState<'undone' | 'undoneAlone' | null>(null)
  if (merged.length === 0 && !parted) return null
  const part = (id: string) =>
    run(
      () => partFiles(id),
      ({ wordsBack }) => {
        setParted(wordsBack ? 'undone' : 'undoneAlone')
        router.refresh()
      },
    )
  return (
    <section aria-labelledby="merged-files">
      <h3 id="merged-files" className={styles.found}>
        {t('merged')}
      </h3>
      {merged.length > 0 ? <p className="hint">{t('mergedHint')}</p> : null}
      <ul className="rows">
        {merged.map(({ id, otherId, name, when, by, mayUndo }) => (
          <li key={id}>
            <p>
              <IntentLink href={`${libraryPath}/${otherId}`}>
                <bdi>{name}</bdi>
              </IntentLink>
            </p>
            <p className="hint">
              <Dotted>{[when, <bdi key="by">{t('by', { name: by })}</bdi>]}</Dotted>
            </p>
            {mayUndo ? (
              <Button kind="quiet" pending={pending} aria-label={t('undoNamed', { name })} onClick={() => part(id)}>
                {t('undo')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {parted ? (
        <Notice kind="ok" live>
          {t(parted)}
        </Notice>
      ) : null}
      {message ? <p role="alert">{message}</p> : null}
    </section>
  )
}
