'use client'

import { CloudCheck, CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useClock } from '#components/dates/clock'
import { useTranslations } from '#components/translations'
import type { DraftView } from './draft-connection.ts'
import { type OpenDraft, useDraftView } from './use-draft.ts'

/** In milliseconds: shorter interruptions are told by the save status alone, and how long the good news stays */
const unnoticed = 1_000
const goodNews = 6_000

type Connection = { kind: 'fine' } | { kind: 'lost'; since: Date } | { kind: 'back' }

/** A bar across the text while the newsroom is out of reach: what becomes of the words, and at the end that they are there. */
export function ConnectionBanner({ draft }: { draft: OpenDraft }) {
  const { status, kept } = useDraftView(draft)
  const t = useTranslations('writing')
  const { dates } = useClock()
  const connection = useConnection(status.kind)
  const { kind } = connection
  const words =
    connection.kind === 'lost'
      ? t(kept ? 'offlineKept' : 'offlineUnkept', { time: dates.clock(connection.since) })
      : t('connectedAgain')
  const Icon = kind === 'lost' ? CloudOff : CloudCheck
  return (
    <>
      {kind === 'fine' ? null : (
        <div className="connection-banner" data-kind={kind} aria-hidden={kind === 'back' || undefined}>
          <Icon aria-hidden size={16} />
          <span>{words}</span>
        </div>
      )}
      {/* That the connection is lost is announced by the save status. */}
      <p role="status" className="visually-hidden">
        {kind === 'back' ? words : ''}
      </p>
    </>
  )
}

function useConnection(status: DraftView['status']['kind']): Connection {
  const [connection, setConnection] = useState<Connection>({ kind: 'fine' })
  const { kind } = connection
  useEffect(() => {
    if (status === 'offline-kept' && kind !== 'lost') {
      const since = new Date()
      return later(unnoticed, () => setConnection({ kind: 'lost', since }))
    }
    if (status === 'refused') setConnection({ kind: 'fine' })
    if (status === 'saved' && kind === 'lost') setConnection({ kind: 'back' })
    if (status === 'saved' && kind === 'back') return later(goodNews, () => setConnection({ kind: 'fine' }))
  }, [status, kind])
  return connection
}

function later(after: number, act: () => void): () => void {
  const timer = setTimeout(act, after)
  return () => clearTimeout(timer)
}
