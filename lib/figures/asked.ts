/** The address of the figures: reads what they are narrowed by from a query, and writes it into one. */
import { newsroomDates } from '#lib/dates/newsroom'
import type { FiguresAsked } from '#lib/figures/input'

export const figuresPath = '/newsroom/figures'

/** What an address says, whatever that is: it is validated where it is used. A quarter of a year until today where it says nothing. */
export function figuresAsked(one: (name: string) => string, now: Date): FiguresAsked {
  return {
    weeks: one('weeks').trim() || '13',
    until: one('until').trim() || newsroomDates.figures(now).slice(0, 10),
    deskId: one('desk').trim(),
  }
}
