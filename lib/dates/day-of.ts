import { timeZone } from '#lib/dates/newsroom'

/** The day that the newsroom’s clocks show at this moment, as its midnight in UTC: what a column of dates holds. */
export const dayOf = (at: Date): Date =>
  new Date(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at))
