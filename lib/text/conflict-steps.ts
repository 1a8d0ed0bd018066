/**
 * Counts what insertions at one place, made at the same time, cost: for each of them Yjs goes through all that others have put there
 * (Item.integrate), at a fifth of a microsecond a step. Two times 5,000 tiny ones, 80 KB, keep collab busy for five seconds.
 */
import * as Y from 'yjs'

/** Hears of so many steps, before they are taken. What it throws ends the update, half taken in. */
type Count = (steps: number) => void

const meters = new WeakMap<Y.Doc, { most: number; count: Count }>()
const integrate = Y.Item.prototype.integrate

// Yjs tells of nothing between an update that is read and one that is taken in.
Y.Item.prototype.integrate = function (this: Y.Item, transaction: Y.Transaction, offset: number) {
  const meter = meters.get(transaction.doc)
  const steps = meter && offset === 0 ? stepsOf(this, transaction.doc.store, meter.most) : 0
  if (steps > 0) meter?.count(steps)
  integrate.call(this, transaction, offset)
}

/** From now on `count` hears of each insertion into this document that meets others at its place; more than `most` steps are not told apart. */
export function countSteps(doc: Y.Doc, most: number, count: Count): void {
  meters.set(doc, { most, count })
}

/** As many items as Yjs is about to go through to find the place of this one among others. */
function stepsOf(item: Y.Item, store: Y.Doc['store'], most: number): number {
  const { left, right, origin, rightOrigin } = item
  const isAlone = left ? left.right === right : right !== null && right.left === null
  if (isAlone || item.parent === null) return 0
  const passed = new Set<Y.Item | Y.GC>()
  let steps = 0
  for (let next = left ? left.right : firstIn(item); next && next !== right && steps <= most; next = next.right) {
    passed.add(next)
    steps += 1
    if (Y.compareIDs(origin, next.origin)) {
      if (next.id.client >= item.id.client && Y.compareIDs(rightOrigin, next.rightOrigin)) break
    } else if (!next.origin || !passed.has(Y.getItem(store, next.origin))) break
  }
  return steps
}

/** Where the search begins for what is inserted at the very beginning, or is the value of an attribute. */
function firstIn({ parent, parentSub }: Y.Item): Y.Item | null {
  if (!(parent instanceof Y.AbstractType)) return null
  if (parentSub === null) return parent._start
  let first = parent._map.get(parentSub) ?? null
  while (first?.left) first = first.left
  return first
}
