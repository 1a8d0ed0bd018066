/** What the pieces of the demo newsroom refer to, by the keys that they use. */
import type { SourceKind } from '#lib/generated/prisma/enums'

type Named = { id: string; name: string }

export type Known = {
  people: Map<string, Named>
  desks: Map<string, Named>
  tags: Map<string, Named>
  sources: Map<string, Named & { kind: SourceKind }>
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
