'use client'

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useTranslations } from '#components/translations'
import { keepCountInTitle } from './counted-title.ts'
import { watchUnread } from './watch-unread.ts'

type Unread = { count: number; arrivals: number }

const Context = createContext<Unread>({ count: 0, arrivals: 0 })

/** How many notifications this person has not read, and how often one came since the page was opened. */
export const useUnread = (): Unread => useContext(Context)

/** Keeps the count as long as the page is open, and says politely when one came. */
export function UnreadProvider({ initial, children }: { initial: number; children: ReactNode }) {
  const t = useTranslations('notifications')
  const [unread, setUnread] = useState({ count: initial, arrivals: 0 })
  useEffect(
    () =>
      watchUnread((count) =>
        setUnread((before) => ({ count, arrivals: before.arrivals + (count > before.count ? 1 : 0) })),
      ),
    [],
  )
  useEffect(() => keepCountInTitle(unread.count), [unread.count])
  return (
    <Context value={unread}>
      {children}
      <p role="status" className="visually-hidden">
        {unread.arrivals > 0 && unread.count > 0 ? t('arrived', { count: unread.count }) : null}
      </p>
    </Context>
  )
}
