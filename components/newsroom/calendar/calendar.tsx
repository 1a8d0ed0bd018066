'use client'

import { DayList } from '#components/newsroom/calendar/day-list'
import { Grid } from '#components/newsroom/calendar/grid'
import { OwnClock } from '#components/newsroom/calendar/own-clock'
import { useFresh } from '#components/newsroom/overview/use-fresh'
import { Notice } from '#components/ui/notice'
import { addressWith, type Narrowing } from '#lib/article-list/narrowing'
import type { View } from '#lib/calendar/days'
import type { ShownDay } from '#lib/calendar/shown'
import styles from './calendar.module.css'

/** The days, kept fresh: a table where there is room for seven columns, else a list. */
export function Calendar({ days, view, day, asked }: { days: ShownDay[]; view: View; day: string; asked: Narrowing }) {
  const { shown, message } = useFresh(days, addressWith('/newsroom/calendar/days', { ...asked, view, day }))
  const dayHref = (each: string) => addressWith('/newsroom/calendar', { ...asked, view: 'day', day: each })
  return (
    <OwnClock>
      {message ? (
        <Notice kind="warn" live>
          {message}
        </Notice>
      ) : null}
      {view === 'day' ? null : (
        <div className={styles.wide}>
          <Grid days={shown} dayHref={dayHref} />
        </div>
      )}
      <div className={view === 'day' ? undefined : styles.narrow}>
        <DayList days={shown} dayHref={dayHref} alone={view === 'day'} />
      </div>
    </OwnClock>
  )
}
