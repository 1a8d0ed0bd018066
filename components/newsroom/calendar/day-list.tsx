'use client'

import { Entries } from '#components/newsroom/calendar/entries'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import type { ShownDay } from '#lib/calendar/shown'
import styles from './calendar.module.css'

/** One day under the other; of several only those that have something. `alone`: one day, whose heading stands above already. */
export function DayList({
  days,
  dayHref,
  alone,
}: {
  days: ShownDay[]
  dayHref: (day: string) => string
  alone: boolean
}) {
  const t = useTranslations('calendarPage')
  const shown = days.filter(({ entries, isWithin }) => entries.length > 0 && isWithin)
  if (shown.length === 0) return <p className="nothing">{t('nothing')}</p>
  return shown.map((each) => (
    <section key={each.day} className={styles.listed} aria-label={each.title}>
      {alone ? null : (
        <h3>
          <IntentLink href={dayHref(each.day)}>{each.title}</IntentLink>
        </h3>
      )}
      {each.clocksChange ? <p className="hint">{t('clocksChange')}</p> : null}
      <Entries day={each} more={alone ? null : dayHref(each.day)} whole />
    </section>
  ))
}
