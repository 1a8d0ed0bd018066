import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'

const minute = 60_000
const units = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const

/** How long something has lasted, in the largest unit that fits: “3 days”, “5 hr”, “0 min”. For servers only: browsers know other data. */
export function ageIn(language: NewsroomLanguage, since: Date, now: Date): string {
  const lasted = Math.max(0, now.getTime() - since.getTime())
  const [unit, length] = units.find(([, each]) => lasted >= each) ?? (['minute', minute] as const)
  const format = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'short' })
  return format.format(Math.floor(lasted / length))
}
