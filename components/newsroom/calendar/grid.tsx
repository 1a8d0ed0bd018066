'use client'

import { Entries } from '#components/newsroom/calendar/entries'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import type { ShownDay } from '#lib/calendar/shown'
import styles from './calendar.module.css'

/** Weeks as rows of a table, days as its columns. `dayHref`: the address of one day. */
export function Grid({ days, dayHref }: { days: ShownDay[]; dayHref: (day: string) => string }) {
  const t = useTranslations('calendarPage')
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
  return (
    <table className={styles.grid}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          {weeks[0]?.map(({ day, weekday }) => (
            <th key={day} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((each) => (
              <td key={each.day} data-outside={!each.isWithin || undefined} data-today={each.isToday || undefined}>
                <IntentLink
                  className={styles.number}
                  href={dayHref(each.day)}
                  aria-label={each.title}
                  aria-current={each.isToday ? 'date' : undefined}
                >
                  {each.number}
                </IntentLink>
                {each.clocksChange ? <p className="hint">{t('clocksChange')}</p> : null}
                <Entries day={each} more={dayHref(each.day)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
