/** The address at which a reader’s page follows a coverage, and at which the edge asks web what has changed in one. */
import { isUuid } from '#lib/text/uuid'

export const streamsPath = '/coverage'

/** The id of the coverage that this address is the stream of; null where it is none. */
export function coverageIn(path: string): string | null {
  const id = path.slice(streamsPath.length + 1)
  return path.startsWith(`${streamsPath}/`) && isUuid(id) ? id : null
}

/** What web is asked: the changes of a coverage after this one. */
export const changesPath = (id: string, after: number) => `${streamsPath}/${id}/${after}`

/** Of a change that a reader says she has; 0 for what is none. */
export function changeFrom(said: string | null | undefined): number {
  return said && /^\d{1,9}$/.test(said) ? Number(said) : 0
}
