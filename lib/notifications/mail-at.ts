/** When a notification is mailed. */
import { datesIn } from '#lib/dates/in-zone'
import { momentsAt } from '#lib/dates/wall-clock'
import type { MailFrequency } from '#lib/generated/prisma/enums'

const HOUR = 60 * 60 * 1000

/** Null: never. `hour`: of the day, by the clocks of this zone, for what is mailed once a day. */
export function mailAt(frequency: MailFrequency, hour: number, timeZone: string, now: Date): Date | null {
  if (frequency === 'never') return null
  if (frequency === 'at_once') return now
  if (frequency === 'hourly') return new Date((Math.floor(now.getTime() / HOUR) + 1) * HOUR)
  const [today = ''] = datesIn(timeZone).figures(now).split('T')
  const days = [0, 1, 2].map((later) => new Date(Date.parse(`${today}T00:00Z`) + later * 24 * HOUR).toISOString())
  const next = days.map((day) => showing(timeZone, day.slice(0, 10), hour)).find((moment) => moment > now)
  return next ?? new Date(now.getTime() + 24 * HOUR)
}

/** Of an hour that clocks show twice, the earlier; of one that they skip, the one after it. */
function showing(timeZone: string, day: string, hour: number): Date {
  const moments = momentsAt(timeZone, `${day}T${String(hour).padStart(2, '0')}:00`)
  if (moments?.shown === 'once') return moments.at
  return (moments?.shown === 'twice' ? moments.at[0] : moments?.around[1]) ?? new Date(0)
}
