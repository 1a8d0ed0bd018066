'use client'

import { Check } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Moment } from '#components/dates/moment'
import { useUnread } from '#components/notifications/unread'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { ShownMoment } from '#lib/dates/shown'
import { markAllRead, markRead } from '#lib/inbox/actions'
import type { View } from '#lib/inbox/notification'
import { writtenIn } from '#lib/text/direction'
import './notifications.css'

/** In sentences of whoever reads it; `words` are somebody’s, or the newsroom’s own. */
export type Row = {
  id: string
  read: boolean
  happened: string
  headline: string | null
  language: string
  words: string | null
  href: string
  moment: ShownMoment
}

/** What was read here stays in sight until the list is asked for again. `upTo`: when it was asked for. */
export function NotificationRows({ rows, view, upTo }: { rows: readonly Row[]; view: View; upTo: string }) {
  const t = useTranslations('notifications')
  const router = useRouter()
  const { arrivals } = useUnread()
  const { message, pending, run } = useAnswer()
  const [held, setHeld] = useState({ rows, arrivals, read: new Set<string>() })
  if (held.rows !== rows) setHeld({ rows, arrivals, read: new Set() })
  const isRead = ({ id, read }: Row) => read || held.read.has(id)
  const note = (id: string) => setHeld((before) => ({ ...before, read: new Set([...before.read, id]) }))
  return (
    <>
      <div className="acts notification-acts">
        {arrivals > held.arrivals ? <Button onClick={() => router.refresh()}>{t('showNew')}</Button> : null}
        {rows.some((row) => !isRead(row)) ? (
          <Button pending={pending} onClick={() => run(() => markAllRead(upTo))}>
            {t('markAll')}
          </Button>
        ) : null}
      </div>
      {message ? (
        <Notice kind="stop" live>
          {message}
        </Notice>
      ) : null}
      {rows.length === 0 ? (
        <div className="empty">
          <p>{t(view === 'unread' ? 'emptyUnread' : 'emptyAll')}</p>
        </div>
      ) : (
        <ol className="rows notifications">
          {rows.map((row) => (
            <Item
              key={row.id}
              row={row}
              read={isRead(row)}
              onOpen={() => void markRead(row.id).catch(() => {})}
              onRead={() =>
                run(
                  () => markRead(row.id),
                  () => note(row.id),
                )
              }
            />
          ))}
        </ol>
      )}
    </>
  )
}

function Item({ row, read, onOpen, onRead }: { row: Row; read: boolean; onOpen: () => void; onRead: () => void }) {
  const t = useTranslations('notifications')
  const articles = useTranslations('articlePages')
  return (
    <li className="notification" data-unread={!read || undefined}>
      <div>
        <IntentLink id={`to-${row.id}`} href={row.href} data-row onClick={() => read || onOpen()}>
          {read ? null : <span className="visually-hidden">{t('isUnread')}: </span>}
          {row.happened}
        </IntentLink>
        <p className="hint">
          {row.headline === null ? (
            articles('noHeadlineInline')
          ) : (
            <span {...writtenIn(row.language)}>{row.headline}</span>
          )}
        </p>
        {row.words ? (
          <p className="notification-words">
            <bdi>{row.words}</bdi>
          </p>
        ) : null}
      </div>
      <Moment shown={row.moment} />
      {read ? (
        <span />
      ) : (
        <button
          type="button"
          className="tool"
          title={t('markRead')}
          aria-label={t('markThis', { words: row.happened })}
          onClick={() => {
            document.getElementById(`to-${row.id}`)?.focus()
            onRead()
          }}
        >
          <Check aria-hidden size={16} />
        </button>
      )}
    </li>
  )
}
