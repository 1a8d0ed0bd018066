'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useLanguage } from '#components/translations'
import { datesIn } from '#lib/dates/in-zone'
import { localeOf } from '#lib/messages/languages'

const Zone = createContext('UTC')

/** Times below are shown in this zone: the newsroom’s, not that of the device. */
export function Clock({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  return <Zone value={timeZone}>{children}</Zone>
}

/** The newsroom’s clock, for what happens on the page itself; what the server sent is shown by `When`. */
export function useClock() {
  const timeZone = useContext(Zone)
  const language = useLanguage()
  return useMemo(() => ({ timeZone, dates: datesIn(timeZone, localeOf(language)) }), [timeZone, language])
}
