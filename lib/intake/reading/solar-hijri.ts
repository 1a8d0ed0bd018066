/** Dates of the Solar Hijri calendar, by the calendar of the platform (ICU). */
const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

const sameDay = (at: Date, year: number, month: number, day: number): boolean => {
  const part = (type: string) => Number(persian.formatToParts(at).find((one) => one.type === type)?.value)
  return part('year') === year && part('month') === month && part('day') === day
}

/** 1405, 8, 28 → 2026-11-19; null where the year has no such day. */
export function isoOfSolar(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  for (const off of [0, -1, 1, 2, -2]) {
    const at = new Date(Date.UTC(year + 621, 2, 21 + passed + day - 1 + off))
    if (sameDay(at, year, month, day)) return at.toISOString().slice(0, 10)
  }
  return null
}
