'use client'

import { useState } from 'react'
import { KeepDocument } from '#components/newsroom/sources/keep-document'
import { SnapshotFigure } from '#components/sources/snapshot'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { keepNoLonger } from '#lib/sources/actions'
import type { ShownSnapshot } from '#lib/sources/shown'

/** What is kept with a source, the newest day first, and the way to keep more. */
export function Snapshots({
  sourceId,
  snapshots: given,
  today,
}: {
  sourceId: string
  snapshots: readonly ShownSnapshot[]
  /** By the newsroom's clocks: 2027-03-01 */
  today: string
}) {
  const t = useTranslations('sourcePages')
  const [snapshots, setSnapshots] = useState(given)
  const { message, pending, run } = useAnswer()
  return (
    <>
      {snapshots.length === 0 ? (
        <p className="nothing">{t('nothingKept')}</p>
      ) : (
        <ul className="rows">
          {snapshots.map((snapshot) => (
            <li key={snapshot.id}>
              <SnapshotFigure snapshot={snapshot} />
              {snapshot.mayDrop ? (
                <Button
                  kind="quiet"
                  pending={pending}
                  aria-label={t('keepNoLongerThis', { name: snapshot.file.name })}
                  onClick={() =>
                    run(
                      () => keepNoLonger(snapshot.id),
                      (source) => setSnapshots(source.snapshots),
                    )
                  }
                >
                  {t('keepNoLonger')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
      <div className="acts after">
        <KeepDocument sourceId={sourceId} today={today} onKept={(source) => setSnapshots(source.snapshots)} />
      </div>
    </>
  )
}
