const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]
const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** “5 minutes ago”, “in 6 days”; “now” within the minute. */
export function ago(then: Date, now: Date): string {
  const apart = then.getTime() - now.getTime()
  const [unit, length] = units.find(([, size]) => Math.abs(apart) >= size) ?? ['minute', 60_000]
  return Math.abs(apart) < 60_000 ? 'now' : words.format(Math.round(apart / length), unit)
}
