/** The moment at which something was recorded, as ISO 8601; null for what no camera of ours can have seen: before the first photograph, after the calendar’s four digits, and where a clock that was never set begins. */
export function momentOf(at: Date | undefined): string | null {
  const time = at?.getTime()
  if (!time || at === undefined) return null
  const year = at.getUTCFullYear()
  return year >= 1826 && year <= 9999 ? at.toISOString() : null
}
