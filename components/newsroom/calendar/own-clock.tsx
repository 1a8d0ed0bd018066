'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useClock } from '#components/dates/clock'
import { useLanguage, useTranslations } from '#components/translations'
import { useHydrated } from '#components/ui/use-hydrated'
import { datesIn } from '#lib/dates/in-zone'
import { localeOf } from '#lib/messages/languages'

type Told = (at: Date) => string | null

const Own = createContext<Told>(() => null)

/** Where the clock of the device shows other hours than the newsroom’s, its own time stands beside each; what is below asks for it. */
export function OwnClock({ children }: { children: ReactNode }) {
  const t = useTranslations('calendarPage')
  const hydrated = useHydrated()
  const language = useLanguage()
  const { timeZone, dates } = useClock()
  const zone = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone
  const told = useMemo((): Told => {
    if (zone === timeZone) return () => null
    const own = datesIn(zone, localeOf(language))
    return (at) => {
      const [here, there] = [own.figures(at), dates.figures(at)]
      if (here === there) return null
      return here.slice(0, 10) === there.slice(0, 10) ? own.clock(at) : own.shortMoment(at)
    }
  }, [zone, timeZone, language, dates])
  return (
    <Own value={told}>
      {zone === timeZone ? null : <p className="hint">{t('ownClock', { zone })}</p>}
      {children}
    </Own>
  )
}

/** What the device’s own clock shows at this moment (ISO 8601); null where that is what the newsroom’s shows. */
export function useOwnTime(at: string): string | null {
  return useContext(Own)(new Date(at))
}
