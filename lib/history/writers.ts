/**
 * Who wrote each letter of a draft, from its updates in their order. Yjs alone would not tell: to split a paragraph, to make it a point
 * of a list, to paste and to restore is to delete letters and to insert the same ones anew. Letters that left and came back keep
 * their writer.
 */
import * as Y from 'yjs'
import type { Written } from '#lib/drafts/packed'
import type { Making } from '#lib/history/stored'
import type { Type } from '#lib/text/undeleted'
import { fragmentName } from '#lib/text/ydoc'

/** Who wrote it; null where nobody of the newsroom did */
type Writer = string | null
/** Letters that follow each other, and who wrote each of them */
export type Letters = { text: string; writers: Writer[] }

/** Shorter ones come back by chance, unless all that left in an update came back in it. */
const shortestAgain = 8
/** Of what left earlier, so many letters are remembered. */
const remembered = 100_000

/** The letters of the draft after these updates, in the order of the text. `most` of the updates, over all makings, are looked at. */
export async function lettersAfter(makings: readonly Making[], most: number): Promise<Letters> {
  let letters: Letters = { text: '', writers: [] }
  let left = most
  for (const { start, written } of makings) {
    const making = new Replay(start, letters)
    for (const [at, each] of written.slice(0, left).entries()) {
      making.take(each)
      // Others are answered meanwhile.
      if (at % 100 === 99) await new Promise((resolve) => setImmediate(resolve))
    }
    left -= written.length
    letters = making.letters()
    if (left <= 0) break
  }
  return letters
}

class Replay {
  readonly #doc = new Y.Doc({ gc: false })
  /** By client: the writer of each clock */
  readonly #known = new Map<number, Writer[]>()
  #gone: Letters[] = []
  #by: Writer = null

  /** Begins with a whole draft, of which the letters were written by those of `before`, as far as they are the same. */
  constructor(start: Uint8Array, before: Letters) {
    if (before.text !== '') this.#gone.push(before)
    this.#doc.on('afterTransaction', (transaction: Y.Transaction) => this.#attribute(transaction))
    Y.applyUpdate(this.#doc, start)
  }

  take({ update, personId }: Written): void {
    this.#by = personId
    Y.applyUpdate(this.#doc, update)
  }

  letters(): Letters {
    const all: Letters = { text: '', writers: [] }
    for (const text of textsIn(this.#doc.getXmlFragment(fragmentName)))
      for (const item of itemsOf(text)) if (!item.deleted) this.#add(all, item)
    return all
  }

  #add(to: Letters, { id, content }: Y.Item): void {
    if (!(content instanceof Y.ContentString)) return
    const writers = this.#known.get(id.client) ?? []
    to.text += content.str
    for (let at = 0; at < content.str.length; at += 1) to.writers.push(writers[id.clock + at] ?? null)
  }

  #attribute(transaction: Y.Transaction): void {
    const came = this.#insertedIn(transaction)
    const left = this.#deletedIn(transaction)
    for (const items of came) {
      const text = items.map(({ content }) => (content as Y.ContentString).str).join('')
      const writers = this.#writersOf(text, left)
      let at = 0
      for (const { id, length } of items) {
        const known = this.#known.get(id.client) ?? []
        this.#known.set(id.client, known)
        for (let letter = 0; letter < length; letter += 1) known[id.clock + letter] = writers[at + letter] ?? null
        at += length
      }
    }
    this.#gone.push(...left.filter(({ text }) => text.length >= shortestAgain))
    let size = 0
    const kept = this.#gone.findLastIndex(({ text }) => {
      size += text.length
      return size > remembered
    })
    if (kept >= 0) this.#gone = this.#gone.slice(kept + 1)
  }

  /** Runs of letters that came in this update and stand side by side, in the order of the text */
  #insertedIn({ beforeState, afterState, doc }: Y.Transaction): Y.Item[][] {
    const parents = new Set<Y.Item['parent']>()
    const isNew = (item: Y.Item) => item.id.clock >= (beforeState.get(item.id.client) ?? 0)
    for (const [client, clock] of afterState) {
      const before = beforeState.get(client) ?? 0
      if (clock === before) continue
      const structs = doc.store.clients.get(client) ?? []
      for (let at = structs.length - 1; at >= 0; at -= 1) {
        const struct = structs[at]
        if (!struct || struct.id.clock + struct.length <= before) break
        if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) parents.add(struct.parent)
      }
    }
    return [...parents].flatMap((parent) => runs(parent, isNew))
  }

  #deletedIn(transaction: Y.Transaction): Letters[] {
    const parents = new Set<Y.Item['parent']>()
    const isGone = (item: Y.Item) => item.deleted && Y.isDeleted(transaction.deleteSet, item.id)
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) parents.add(struct.parent)
    })
    const isOld = (item: Y.Item) => isGone(item) && item.id.clock < (transaction.beforeState.get(item.id.client) ?? 0)
    return [...parents]
      .flatMap((parent) => runs(parent, isOld))
      .map((items) => {
        const letters: Letters = { text: '', writers: [] }
        for (const item of items) this.#add(letters, item)
        return letters
      })
  }

  /** Those who wrote these letters before, where they left in the same update or at length earlier; the rest is by whoever sent it. */
  #writersOf(text: string, left: readonly Letters[]): Writer[] {
    const same = left.find((gone) => gone.text === text)
    if (same) return [...same.writers]
    const writers: Writer[] = Array.from({ length: text.length }, () => this.#by)
    if (text.length < shortestAgain) return ofWhole(text, left) ?? writers
    const pools = [...left, ...this.#gone.toReversed()]
    let at = 0
    while (at + shortestAgain <= text.length) {
      const start = text.slice(at, at + shortestAgain)
      const pool = pools.find((each) => each.text.includes(start))
      if (!pool) {
        at += 1
        continue
      }
      const from = pool.text.indexOf(start)
      let length = shortestAgain
      while (at + length < text.length && pool.text[from + length] === text[at + length]) length += 1
      for (let letter = 0; letter < length; letter += 1) writers[at + letter] = pool.writers[from + letter] ?? null
      at += length
    }
    return writers
  }
}

/** Few letters are the same ones if they are how a stretch ended or began that left in this update: a paragraph split near its end. */
function ofWhole(text: string, left: readonly Letters[]): Writer[] | null {
  const pool = left.find((gone) => gone.text.endsWith(text) || gone.text.startsWith(text))
  if (!pool || text === '') return null
  const from = pool.text.endsWith(text) ? pool.text.length - text.length : 0
  return pool.writers.slice(from, from + text.length)
}

function runs(parent: Y.Item['parent'], isWanted: (item: Y.Item) => boolean): Y.Item[][] {
  if (!(parent instanceof Y.AbstractType)) return []
  const found: Y.Item[][] = []
  let run: Y.Item[] = []
  for (const item of itemsOf(parent)) {
    if (!(item.content instanceof Y.ContentString)) continue
    if (isWanted(item)) run.push(item)
    else if (run.length > 0 && !item.deleted) {
      found.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...found, run] : found
}

function* itemsOf(type: Type): Generator<Y.Item> {
  for (let item = type._start; item !== null; item = item.right) yield item
}

function* textsIn(type: Y.XmlFragment | Y.XmlElement): Generator<Y.XmlText> {
  for (const child of type.toArray()) {
    if (child instanceof Y.XmlText) yield child
    else if (child instanceof Y.XmlElement) yield* textsIn(child)
  }
}
