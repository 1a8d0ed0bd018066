/**
 * Two people who type into an empty paragraph at once have each made a text of her own in it, and whoever types next has the binding write
 * both into one: what the other typed meanwhile is lost, or there twice. So every place for words has one text from the beginning, in which
 * all of them type (docs/decisions/128).
 */
import * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'

/** Gives each empty place for words that this change made its text. To be called before the change ends. */
export function beginWords({ changed, beforeState, doc }: Y.Transaction): void {
  const isNew = ({ client, clock }: Y.ID) => clock >= (beforeState.get(client) ?? 0)
  doc.transact(() => {
    for (const type of [...changed.keys()] as Y.AbstractType<unknown>[])
      if (type instanceof Y.XmlElement || type instanceof Y.XmlFragment)
        for (const child of type.toArray())
          if (child instanceof Y.XmlElement && child._item && isNew(child._item.id)) beginWordsIn(child)
  })
}

/** The same for all of a text that was just made. */
export function beginWordsIn(part: Y.XmlFragment | Y.XmlElement): void {
  if (part instanceof Y.XmlElement && part.length === 0 && draftSchema.nodes[part.nodeName]?.inlineContent)
    part.insert(0, [new Y.XmlText()])
  else for (const child of part.toArray()) if (child instanceof Y.XmlElement) beginWordsIn(child)
}
