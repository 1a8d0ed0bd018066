/** Letters of a document by their ids: one for each UTF-16 unit, as Yjs counts them. */
import * as Y from 'yjs'
import type { Type } from '#lib/text/undeleted'

export type DeleteSet = Y.Transaction['deleteSet']

/** The items that a set of deletions names, as far as the document still has them. */
export function* itemsIn(doc: Y.Doc, { clients }: DeleteSet): Generator<Y.Item> {
  for (const [client, stretches] of clients)
    for (const { clock, len } of stretches)
      for (const struct of structsOf(doc, client, clock, clock + len)) if (struct instanceof Y.Item) yield struct
}

/** Those that a set of deletions names and of which the document has nothing but their length. */
export function* forgottenIn(doc: Y.Doc, { clients }: DeleteSet): Generator<Y.ID> {
  for (const [client, stretches] of clients)
    for (const { clock, len } of stretches)
      for (const struct of structsOf(doc, client, clock, clock + len))
        if (struct instanceof Y.GC)
          for (
            let at = Math.max(clock, struct.id.clock);
            at < Math.min(clock + len, struct.id.clock + struct.length);
            at += 1
          )
            yield Y.createID(client, at)
}

/** What a change added, also what was deleted at once and has left nothing but its length. */
export function* added({ doc, beforeState, afterState }: Y.Transaction): Generator<Y.Item | Y.GC> {
  for (const [client, end] of afterState) yield* structsOf(doc, client, beforeState.get(client) ?? 0, end)
}

/** What a client has written from one clock on, up to another one. */
export function* structsOf(
  doc: Y.Doc,
  client: number,
  from: number,
  end: number = Y.getState(doc.store, client),
): Generator<Y.Item | Y.GC> {
  const structs = doc.store.clients.get(client)
  if (!structs || from >= end || from >= Y.getState(doc.store, client)) return
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const struct = structs[at]
    if (!struct || struct.id.clock >= end) return
    yield struct as Y.Item | Y.GC
  }
}

/** All items of a list, deleted ones too. */
export function* itemsOf(type: Type): Generator<Y.Item> {
  for (let item = type._start; item !== null; item = item.right) yield item
}

/** The id of the unit at this place of an item. */
export const unitAt = ({ id }: Y.Item, at: number): Y.ID => Y.createID(id.client, id.clock + at)

/** Each letter of a text, deleted or not. */
export function* unitsOf(words: Y.XmlText): Generator<Y.ID> {
  for (const item of itemsOf(words))
    if (item.content instanceof Y.ContentString || item.content instanceof Y.ContentDeleted)
      for (let at = 0; at < item.length; at += 1) yield unitAt(item, at)
}

/** For maps: ids are no values. */
export const keyOf = ({ client, clock }: Y.ID): string => `${client}:${clock}`

/** The item that holds this unit, and its place in it; null where the document has forgotten it. */
export function findUnit(doc: Y.Doc, id: Y.ID): { item: Y.Item; at: number } | null {
  if (id.clock >= Y.getState(doc.store, id.client)) return null
  const structs = doc.store.clients.get(id.client)
  const item = structs?.[Y.findIndexSS(structs, id.clock)]
  return item instanceof Y.Item ? { item, at: id.clock - item.id.clock } : null
}

/** The texts of a document in reading order. */
export function textsIn(part: Y.XmlFragment | Y.XmlElement): Y.XmlText[] {
  return part
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlText ? [child] : child instanceof Y.XmlElement ? textsIn(child) : []))
}
