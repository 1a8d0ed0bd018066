/** The server's own copy of a live draft: an update is applied and validated here before it is stored and passed on. */
import * as Y from 'yjs'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { boundMarks } from '#lib/text/mark-bounds'
import { mergingOf, type Sent } from '#lib/text/merging/merging'
import { onlySuggested, type Suggester } from '#lib/text/only-suggested'
import { tableShapedBy, validateTable } from '#lib/text/table-validation'
import { hasDraftMarks, mayBringDraftMarks, textAlone } from '#lib/text/text-alone'
import { isSince, type Type, undeleted } from '#lib/text/undeleted'
import { boundSteps, refuseUnbounded } from '#lib/text/update-bounds'
import { InvalidUpdate, refuse, validateType } from '#lib/text/update-validation'
import { longestText } from '#lib/text/validate'
import { type WithoutOwn, withoutOwn } from '#lib/text/without-own'
import { fragmentName } from '#lib/text/ydoc'

/** In bytes, links and formatting included: several times the size of the longest plain text. */
const heaviest = 8_000_000

/** So many of the latest updates tell where words went, and have what they deleted. Whoever merges a log leaves them in it. */
export const learntFrom = 500

/** The update builds on one that never arrived. Whoever sent it has to send everything again. */
export class IncompleteUpdate extends Error {
  override name = 'IncompleteUpdate'
}

/** Somebody who only suggests changed something herself. */
export class NotSuggested extends Refusal {
  override name = 'NotSuggested'
}

export type ShadowDocument = {
  doc: Y.Doc
  /** Bytes of all updates that it took in: as much as the whole text takes to send, or more */
  weight: () => number
  /**
   * Takes in an update and gives what was new in it, as an update; null if nothing was. That may be more than what was sent: words that it
   * would have taken away without its author having seen them are put back (lib/text/merging).
   * Refuses what is not of the schema, but then holds it all the same: a shadow that threw is thrown away.
   */
  take: (update: Uint8Array) => Uint8Array<ArrayBuffer> | null
  /** The same for a change by itself, as its page made it: what it did to words that were moved meanwhile is set right as well. */
  takeChange: (update: Uint8Array) => Uint8Array<ArrayBuffer> | null
  /** The same for what the newsroom has put on record itself, with nothing set right. */
  takeLogged: (update: Uint8Array) => Uint8Array<ArrayBuffer> | null
  /**
   * The same for an update of somebody who only suggests: refuses (NotSuggested) whatever else she did. What was new may be more than what
   * she sent, where something of it had to be set right (lib/text/only-suggested).
   */
  takeSuggestions: (update: Uint8Array, by: Suggester) => Uint8Array<ArrayBuffer> | null
  /** Where the words went that what was taken last has moved, to be put on record beside it; null where none did. */
  moved: () => Uint8Array<ArrayBuffer> | null
  /** Whether what was taken last has brought more than was sent. */
  broughtMore: () => boolean
  /** Whether what was taken last changed more than suggestions and comments; asked of a text that has any, or gets one, alone. */
  changedText: () => boolean
}

/** A shadow of the draft that is stored as these updates; `moved` is what was put on record beside each. */
export function shadowDocument(
  stored: Iterable<Uint8Array>,
  moved: readonly (Uint8Array | null)[] = [],
): ShadowDocument {
  const doc = new Y.Doc()
  const steps = boundSteps(doc)
  const fragment = doc.getXmlFragment(fragmentName)
  const merging = mergingOf(doc)
  const updates = [...stored]
  let weight = 0
  for (const [index, update] of updates.entries()) {
    merging.begin()
    Y.applyUpdate(doc, update)
    const went = moved[index]
    // What a page is still to send knew nothing of these.
    if (went && index >= updates.length - learntFrom) merging.learn(went)
    weight += update.length
  }
  if (weight > heaviest) weight = weightOf(doc)
  let size = sizeOf(fragment)
  let measuredAt = clocksOf(doc)
  let marked = hasDraftMarks(doc)
  const refuseTooManyMarks = boundMarks(fragment)
  let alone: string | null = null
  let changed = true
  let more = false

  /** Clocks count what was ever inserted: as long as even that is short enough, nothing needs measuring. */
  const refuseTooLong = () => {
    if (size + clocksOf(doc) - measuredAt <= longestText) return
    size = sizeOf(fragment)
    measuredAt = clocksOf(doc)
    if (size > longestText) throw new InvalidUpdate(message('text.tooLong', { most: longestText }))
  }

  /** Updates together weigh more than what they come to. Whoever makes a text lighter that is too heavy may do so in steps. */
  const refuseTooHeavy = (added: number) => {
    const before = weight
    weight += added
    if (weight <= heaviest) return
    merging.forget()
    weight = weightOf(doc)
    if (weight > Math.max(heaviest, before)) throw new InvalidUpdate(message('text.tooHeavy'))
  }

  const take = (update: Uint8Array, sent: Sent, by: Suggester | null = null) => {
    refuseUnbounded(doc, update)
    const stood = by && withoutOwn(doc, by.person)
    marked ||= by !== null || mayBringDraftMarks(update)
    const before = marked ? (alone ?? textAlone(doc)) : null
    alone = null
    steps.begin()
    merging.begin()
    const { transactions, news } = heard(doc, (heardBefore) => {
      apply(doc, update)
      const bySender = [...heardBefore]
      merging.settle(update, bySender, sent, by?.person ?? null)
      more = heardBefore.length > bySender.length
    })
    const touched: Touched = { tables: new Set(), texts: new Set() }
    for (const { changed, beforeState } of transactions)
      for (const type of changed.keys()) if (!type._item?.deleted) validateSince(beforeState, type, touched)
    for (const table of touched.tables) validateTable(table)
    refuseTooManyMarks(touched.texts)
    refuseTooLong()
    if (stood && by) {
      const setRight = heard(doc, () => refuseUnlessSuggested(doc, stood, by)).news
      more ||= setRight.length > 0
      news.push(...setRight)
    }
    alone = marked ? textAlone(doc) : null
    changed = before === null || before !== alone
    if (news.length === 0) return null
    const merged = new Uint8Array(Y.mergeUpdates(news))
    refuseTooHeavy(merged.length)
    return merged
  }
  return {
    doc,
    weight: () => weight,
    take: (update) => take(update, 'withAll'),
    takeChange: (update) => take(update, 'alone'),
    takeLogged: (update) => take(update, 'recorded'),
    takeSuggestions: (update, by) => take(update, 'withAll', by),
    moved: merging.moved,
    broughtMore: () => more,
    changedText: () => changed,
  }
}

function refuseUnlessSuggested(doc: Y.Doc, stood: WithoutOwn, by: Suggester): void {
  if (!onlySuggested(doc, stood, by)) throw new NotSuggested(message('suggestions.notTaken'))
}

type Heard = { transactions: Y.Transaction[]; news: Uint8Array[] }

/** What something does to a document, in transactions and as updates. */
function heard(doc: Y.Doc, act: (before: readonly Y.Transaction[]) => void): Heard {
  const transactions: Y.Transaction[] = []
  const news: Uint8Array[] = []
  const note = (transaction: Y.Transaction) => transactions.push(transaction)
  const hear = (given: Uint8Array) => news.push(given)
  doc.on('afterTransaction', note)
  doc.on('update', hear)
  try {
    act(transactions)
  } finally {
    doc.off('afterTransaction', note)
    doc.off('update', hear)
  }
  return { transactions, news }
}

/** Yjs throws many kinds of errors at bytes that are no update: one refusal for all. */
function apply(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(doc, update)
  } catch (error) {
    if (error instanceof InvalidUpdate) throw error
    refuse('unreadable')
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new IncompleteUpdate('An update builds on something that never arrived.')
  if (doc.share.size > 1) refuse('besideText')
}

type Touched = { tables: Set<Y.XmlElement>; texts: Set<Y.XmlText> }

/**
 * Validates an element that changed, and everything in it that is new; notes the texts, and the tables that have another shape. What is unknown and was
 * there before, however it came into the draft, is nobody's fault who writes beside it.
 */
function validateSince(before: Map<number, number>, type: Type, touched: Touched): void {
  validateType(type, (item) => isSince(before, item))
  const table = tableShapedBy(type)
  if (table) touched.tables.add(table)
  if (type instanceof Y.XmlText) touched.texts.add(type)
  for (const item of undeleted(type))
    if (item.content instanceof Y.ContentType && isSince(before, item))
      validateSince(before, item.content.type, touched)
}

function clocksOf(doc: Y.Doc): number {
  let sum = 0
  for (const clock of Y.decodeStateVector(Y.encodeStateVector(doc)).values()) sum += clock
  return sum
}

const weightOf = (doc: Y.Doc): number => Y.encodeStateAsUpdate(doc).length

/** As ProseMirror counts: a character is one, a node two and what is in it. */
function sizeOf(type: Type): number {
  let size = 0
  for (const { content, length } of undeleted(type))
    size += content instanceof Y.ContentType ? sizeOf(content.type) + 2 : content.isCountable() ? length : 0
  return size
}
