import Form from 'next/form'
import type { ReactNode } from 'react'
import { Narrow } from '#components/newsroom/overview/narrow'
import { SavedViews } from '#components/newsroom/views/saved-views'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { IntentLink } from '#components/ui/intent-link'
import { addressWith, type Narrowing } from '#lib/article-list/narrowing'
import { besides, views } from '#lib/calendar/days'
import type { CalendarInput } from '#lib/calendar/input'
import { timeZone } from '#lib/dates/newsroom'
import type { SavedView } from '#lib/views/queries'
import styles from './calendar.module.css'

type Named = { id: string; name: string }

const path = '/newsroom/calendar'

/** What stands around the days: which they are, the way to others, and the filters. */
export function CalendarFrame({
  asked,
  wanted,
  heading,
  views: saved,
  desks,
  people,
  children,
}: {
  asked: Narrowing
  wanted: CalendarInput
  heading: string
  views: SavedView[]
  desks: Named[]
  people: Named[]
  children: ReactNode
}) {
  const t = useTranslations('calendarPage')
  const { view, day } = wanted
  const { before, after } = besides(view, day)
  const to = (other: Partial<CalendarInput>) => addressWith(path, { ...asked, ...wanted, ...other })
  return (
    <div className={`page ${styles.page}`}>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('clock', { timeZone })}</p>
      </header>
      <SavedViews page="calendar" asked={{ ...asked, view }} views={saved} />
      <Narrow path={path} asked={asked} others={{ view, day }} desks={desks} people={people} />
      <div className={styles.ways}>
        <nav className="tabs" aria-label={t('views')}>
          {views.map((each) => (
            <IntentLink key={each} href={to({ view: each })} aria-current={each === view ? 'page' : undefined}>
              {t(`view.${each}`)}
            </IntentLink>
          ))}
        </nav>
        {heading ? <h2>{heading}</h2> : null}
        <nav className="acts" aria-label={t('days')}>
          <IntentLink className="button" href={to({ day: before })} rel="prev">
            {t('earlier')}
          </IntentLink>
          <IntentLink className="button" href={addressWith(path, { ...asked, view })}>
            {t('today')}
          </IntentLink>
          <IntentLink className="button" href={to({ day: after })} rel="next">
            {t('later')}
          </IntentLink>
        </nav>
        <Form action={path} className={styles.jump} key={day}>
          {Object.entries({ ...asked, view }).map(([name, value]) =>
            value ? <input key={name} type="hidden" name={name} value={value} /> : null,
          )}
          <Field label={t('day')}>
            {(control) => <input {...control} type="date" name="day" defaultValue={day} required />}
          </Field>
          <button type="submit" className="button">
            {t('go')}
          </button>
        </Form>
      </div>
      {children}
    </div>
  )
}
