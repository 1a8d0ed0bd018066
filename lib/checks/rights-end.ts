/** When rights that end are warned of. */

/** In days before the last one: time enough to renew them, or to find something else */
const rightsWarning = 14
const day = 24 * 60 * 60_000

/** How many days are left until the last one; null where that is not soon, or over. */
export function daysLeft(until: Date | null | undefined, today: Date): number | null {
  if (!until || until < today) return null
  const left = Math.round((until.getTime() - today.getTime()) / day)
  return left <= rightsWarning ? left : null
}
