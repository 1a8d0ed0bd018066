/** As many as the history of a front shows */
export const mostVersions = 30

/** A front with its versions, the newest first, and one more than are shown; and what is due. */
export const rowSelect = {
  ...{ id: true, places: true, version: true, changedAt: true },
  changedBy: { select: { name: true } },
  versions: {
    orderBy: { number: 'desc' },
    take: mostVersions + 1,
    select: { number: true, places: true, at: true, by: { select: { name: true } } },
  },
  planned: { orderBy: { at: 'asc' }, select: { id: true, places: true, at: true, by: { select: { name: true } } } },
  events: {
    where: { number: { not: null } },
    orderBy: { at: 'desc' },
    take: mostVersions + 1,
    select: { number: true, act: true, former: true, late: true },
  },
} as const
