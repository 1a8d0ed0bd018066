'use client'

import { useRef, useState } from 'react'
import { KeepDocument } from '#components/newsroom/sources/keep-document'
import { SnapshotFigure } from '#components/sources/snapshot'
import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
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
  const list = useRef<HTMLDivElement>(null)
  return (
    // Who lets go of a document is led to those that are left.
    <div ref={list} tabIndex={-1}>
      {snapshots.length === 0 ? (
        <p className="nothing">{t('nothingKept')}</p>
      ) : (
        <ul className="rows">
          {snapshots.map((snapshot) => (
            <li key={snapshot.id}>
              <SnapshotFigure snapshot={snapshot} />
              {snapshot.mayDrop ? (
                <AsksFirst
                  title={t('keepNoLongerAsk', { name: snapshot.file.name })}
                  says={t('keepNoLongerSays')}
                  act={t('keepNoLonger')}
                  work={() => keepNoLonger(snapshot.id)}
                  then={(source) => {
                    setSnapshots(source.snapshots)
                    list.current?.focus()
                  }}
                >
                  {(ask) => (
                    <Button kind="quiet" aria-label={t('keepNoLongerThis', { name: snapshot.file.name })} onClick={ask}>
                      {t('keepNoLonger')}
                    </Button>
                  )}
                </AsksFirst>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <div className="acts after">
        <KeepDocument sourceId={sourceId} today={today} onKept={(source) => setSnapshots(source.snapshots)} />
      </div>
    </div>
  )
}
