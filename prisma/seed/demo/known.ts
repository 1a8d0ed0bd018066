/** What the pieces of the demo newsroom refer to, by the keys that they use. */
import type { SourceKind } from '#lib/generated/prisma/enums'
import type { FrozenLead, FrozenPicture } from '#lib/media/frozen-picture'
import type { LeadPicture } from '#lib/media/lead'

type Named = { id: string; name: string }

export type KnownPicture = {
  id: string
  /** As the library tells it */
  lead: LeadPicture
  shownLead: FrozenLead
  shown: FrozenPicture
}

export type Known = {
  people: Map<string, Named>
  desks: Map<string, Named>
  tags: Map<string, Named>
  sources: Map<string, Named & { kind: SourceKind }>
  /** None where none were drawn: then the words of a piece stand alone */
  pictures: ReadonlyMap<string, KnownPicture>
}

/** Refuses a key that nothing has. */
export function wanted<T>(all: Map<string, T>, key: string): T {
  const found = all.get(key)
  if (!found) throw new Error(`The demo newsroom has no “${key}”.`)
  return found
}

const desksOfIlse = ['world', 'security']

export const editorOf = (desk: string, { people }: Known): string =>
  wanted(people, desksOfIlse.includes(desk) ? 'ilse' : 'tomas').id

export const checkerOf = ({ people }: Known): string => wanted(people, 'osric').id

export const before = (at: Date, hours: number): Date => new Date(at.getTime() - hours * 3_600_000)
