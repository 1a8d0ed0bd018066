/** The moments that somebody may mean who gives a day and a time by the newsroom's clock. */
import { datesIn } from '#lib/dates/in-zone'
import { momentsAt } from '#lib/dates/wall-clock'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

/** `moment` is an instant (`2026-10-25T00:30:00.000Z`); `words` tell it from the other one. */
export type MeantMoment = { moment: string; words: string }

/** One moment; or two, where clocks that went back show the time twice. Refuses a time that clocks never show, and what is none. */
export function momentsMeant(timeZone: string, figures: string, language = 'en'): MeantMoment[] {
  const moments = momentsAt(timeZone, figures)
  if (!moments) throw new Refusal(message('articles.momentMissing'))
  const dates = datesIn(timeZone, language)
  if (moments.shown === 'never') {
    const [before, after] = [dates.moment(moments.around[0]), dates.moment(moments.around[1])]
    throw new Refusal(message('schedules.leftOut', { before, after }))
  }
  const meant = moments.shown === 'once' ? [moments.at] : moments.at
  return meant.map((at) => ({ moment: at.toISOString(), words: `${dates.clock(at)} ${dates.zone(at)}` }))
}
