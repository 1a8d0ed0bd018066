import type * as Y from 'yjs'

/** Yjs's word for an element or a stretch of text */
export type Type = Y.ContentType['type']

/** The items of a list that nobody has deleted. */
export function* undeleted(type: Type): Generator<Y.Item> {
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted) yield item
}

/** Whether an item came after this state: the next clock of each client, as Yjs has it before a transaction. */
export const isSince = (before: ReadonlyMap<number, number>, { id }: { id: Y.ID }): boolean =>
  id.clock >= (before.get(id.client) ?? 0)
