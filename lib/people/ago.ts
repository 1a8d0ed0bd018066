import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** “5 minutes ago”, “in 6 days”; “now” within the minute. In this language. */
export function ago(language: NewsroomLanguage, then: Date, now: Date): string {
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
  const apart = then.getTime() - now.getTime()
  const found = units.find(([, size]) => Math.abs(apart) >= size)
  if (!found) return words.format(0, 'second')
  const [unit, size] = found
  return words.format(Math.round(apart / size), unit)
}
