/** The address of the audit page: reads its filters from a query and writes them into one. */
import type { Filters } from '#lib/audit/input'

/** The filters of an address, whatever it holds: they are validated where they are used. */
export function askedFrom(one: (name: string) => string): Filters {
  return {
    personId: one('person').trim(),
    action: one('action').trim(),
    piece: one('piece').trim(),
    since: one('since').trim(),
    until: one('until').trim(),
  }
}

export const auditPath = '/newsroom/audit'

/** The query of an address with these filters. */
export function queryOf({ personId, ...asked }: Filters, more: Record<string, string> = {}): string {
  const given = Object.entries({ person: personId, ...asked, ...more }).filter(([, value]) => value !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
