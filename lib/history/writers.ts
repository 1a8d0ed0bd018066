/**
 * Who wrote each letter of a draft, from its updates in their order. Yjs alone would not tell: to split a paragraph, to make it a point
 * of a list, to paste and to restore is to delete letters and to insert the same ones anew. Letters that left and came back keep
 * their writer.
 */
import * as Y from 'yjs'
import type { Written } from '#lib/drafts/packed'
import { type Letters, Remembered, shortestAgain, type Writer } from '#lib/history/remembered'
import { StepBudget } from '#lib/text/step-budget'
import type { Type } from '#lib/text/undeleted'
import { fragmentName } from '#lib/text/ydoc'

/** A draft from its making, or its making anew, on: what it began with, and what was written then. */
export type Making = { start: Uint8Array; written: readonly Written[] }

/** Of what left earlier, so many letters are remembered. */
const remembered = 100_000

/** Letters and pieces of the text that are looked at, over all updates */
const mostSteps = 60_000_000

/**
 * The letters of the draft after these updates, in the order of the text. `most` of the updates, over all makings, are looked at. Null
 * where that would take too long.
 */
export function lettersAfter(
  makings: readonly Making[],
  most: number,
  budget = new StepBudget(mostSteps),
): Letters | null {
  let letters: Letters = { text: '', writers: [] }
  let left = most
  for (const { start, written } of makings) {
    const making = new Replay(start, letters, budget)
    for (const each of written.slice(0, left)) if (!making.take(each)) return null
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
  readonly #gone = new Remembered(remembered)
  readonly #budget: StepBudget
  #by: Writer = null

  /** Begins with a whole draft, of which the letters were written by those of `before`, as far as they are the same. */
  constructor(start: Uint8Array, before: Letters, budget: StepBudget) {
    this.#budget = budget
    this.#gone.add(before)
    this.#doc.on('afterTransaction', (transaction: Y.Transaction) => this.#attribute(transaction))
    Y.applyUpdate(this.#doc, start)
  }

  /** Whether the budget was enough for it. */
  take({ update, personId }: Written): boolean {
    this.#by = personId
    Y.applyUpdate(this.#doc, update)
    return this.#budget.spend(update.length)
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
    const same = samePieces(left)
    for (const letters of left) this.#remember(letters)
    for (const items of came) {
      const text = items.map(({ content }) => (content as Y.ContentString).str).join('')
      const writers = same.get(text) ?? this.#writersOf(text)
      let at = 0
      for (const { id, length } of items) {
        const known = this.#known.get(id.client) ?? []
        this.#known.set(id.client, known)
        for (let letter = 0; letter < length; letter += 1) known[id.clock + letter] = writers[at + letter] ?? null
        at += length
      }
    }
    this.#gone.trim()
  }

  #remember(letters: Letters): void {
    // To find them by any few takes longer than to look at them.
    if (this.#budget.spend(letters.text.length * 10)) this.#gone.add(letters)
  }

  /** Runs of letters that came in this update and stand side by side */
  #insertedIn({ beforeState, afterState, doc }: Y.Transaction): Y.Item[][] {
    this.#budget.spend(afterState.size)
    const found: Y.Item[] = []
    for (const [client, clock] of afterState) {
      const before = beforeState.get(client) ?? 0
      if (clock === before) continue
      const structs = doc.store.clients.get(client) ?? []
      for (let at = structs.length - 1; at >= 0; at -= 1) {
        const struct = structs[at]
        if (!struct || struct.id.clock + struct.length <= before) break
        if (struct instanceof Y.Item) found.push(struct)
      }
    }
    return this.#runs(found.reverse(), ({ id }) => id.clock >= (beforeState.get(id.client) ?? 0))
  }

  #deletedIn(transaction: Y.Transaction): Letters[] {
    const found: Y.Item[] = []
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (struct instanceof Y.Item) found.push(struct)
    })
    const isOld = ({ id }: Y.Item) => id.clock < (transaction.beforeState.get(id.client) ?? 0)
    const isGone = (item: Y.Item) => item.deleted && isOld(item) && Y.isDeleted(transaction.deleteSet, item.id)
    return this.#runs(found, isGone).map((items) => {
      const letters: Letters = { text: '', writers: [] }
      for (const item of items) this.#add(letters, item)
      return letters
    })
  }

  /** Those who wrote these letters before, where they left in the same update or at length earlier; the rest is by whoever sent it. */
  #writersOf(text: string): Writer[] {
    const writers: Writer[] = Array.from({ length: text.length }, () => this.#by)
    let at = 0
    while (at + shortestAgain <= text.length) {
      const found = this.#gone.find(text, at)
      if (!found) {
        at += 1
        continue
      }
      const { letters, length } = found
      for (let letter = 0; letter < length; letter += 1)
        writers[at + letter] = letters.writers[found.at + letter] ?? null
      at += length
    }
    this.#budget.spend(text.length)
    return writers
  }

  /** Those of these items that are wanted, with what is wanted beside them; what was deleted earlier does not part them. */
  #runs(items: readonly Y.Item[], isWanted: (item: Y.Item) => boolean): Y.Item[][] {
    const seen = new Set<Y.Item>()
    const found: Y.Item[][] = []
    for (const item of items) {
      if (seen.has(item) || !isLetters(item) || !isWanted(item)) continue
      const first = this.#beside(item, 'left', isWanted).at(-1) ?? item
      const run = [first, ...this.#beside(first, 'right', isWanted)]
      for (const each of run) seen.add(each)
      found.push(run)
    }
    return found
  }

  #beside(item: Y.Item, side: 'left' | 'right', isWanted: (item: Y.Item) => boolean): Y.Item[] {
    const found: Y.Item[] = []
    for (let next = item[side]; next !== null && this.#budget.spend(1); next = next[side]) {
      if (!isLetters(next)) continue
      if (isWanted(next)) found.push(next)
      else if (!next.deleted) break
    }
    return found
  }
}

const isLetters = ({ content }: Y.Item): boolean => content instanceof Y.ContentString

/**
 * What is the same as what left in this update, by its letters: all of a stretch, or, of few letters, how it began or ended, as when a
 * paragraph is split near its end. The first one that left counts.
 */
function samePieces(left: readonly Letters[]): ReadonlyMap<string, Writer[]> {
  const pieces = new Map<string, Writer[]>()
  const know = (text: string, writers: Writer[]) => {
    if (text !== '' && !pieces.has(text)) pieces.set(text, writers)
  }
  for (const { text, writers } of left) know(text, writers)
  for (const { text, writers } of left)
    for (let few = 1; few < shortestAgain; few += 1) {
      know(text.slice(-few), writers.slice(-few))
      know(text.slice(0, few), writers.slice(0, few))
    }
  return pieces
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
