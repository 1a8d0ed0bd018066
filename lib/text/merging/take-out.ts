/** Deletes letters of a Yjs document by their ids, wherever they stand. */
import * as Y from 'yjs'
import { itemsOf, keyOf, unitAt } from '#lib/text/merging/units'
import { fragmentName } from '#lib/text/ydoc'

/** Deletes these letters, and each block of the text that they leave empty. The headline and the standfirst stay, and so does the last block. */
export function takeOut(doc: Y.Doc, ids: readonly Y.ID[]): void {
  const due = new Set(ids.map(keyOf))
  const body = doc.getXmlFragment(fragmentName)
  doc.transact(() => {
    for (const words of textsWith(doc, ids)) {
      for (const { at, length } of stretchesIn(words, due).toReversed()) words.delete(at, length)
      const block = words.parent
      if (words.length === 0 && block instanceof Y.XmlElement && block.length === 1) takeOutBlock(body, block)
    }
  })
}

function textsWith(doc: Y.Doc, ids: readonly Y.ID[]): Set<Y.XmlText> {
  const texts = new Set<Y.XmlText>()
  for (const id of ids) {
    const { parent } = Y.getItem(doc.store, id)
    if (parent instanceof Y.XmlText) texts.add(parent)
  }
  return texts
}

/** Places as an editor of this text counts them. */
function stretchesIn(words: Y.XmlText, due: ReadonlySet<string>): { at: number; length: number }[] {
  const stretches: { at: number; length: number }[] = []
  let place = 0
  for (const item of itemsOf(words)) {
    if (item.deleted || !item.countable) continue
    for (let unit = 0; unit < item.length; unit += 1, place += 1) {
      if (!due.has(keyOf(unitAt(item, unit)))) continue
      const last = stretches.at(-1)
      if (last && last.at + last.length === place) last.length += 1
      else stretches.push({ at: place, length: 1 })
    }
  }
  return stretches
}

function takeOutBlock(body: Y.XmlFragment, block: Y.XmlElement): void {
  const at = body.toArray().indexOf(block)
  if (at > 1 && body.length > 3) body.delete(at, 1)
}
