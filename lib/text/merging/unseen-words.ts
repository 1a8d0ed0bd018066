/**
 * Words that a change takes away though whoever made it never saw them. Yjs deletes with an element all that is in it, also what a colleague typed there
 * at the same moment; and the editor’s binding deletes an element for much that is no deletion to the person who does it: to make a heading
 * of a paragraph, a list of some, or to restore what a text said before.
 */
import * as Y from 'yjs'
import type { Copies } from '#lib/text/merging/copies'
import type { KnownGone } from '#lib/text/merging/known-gone'
import type { RecentDeletions } from '#lib/text/merging/recent-deletions'
import { added, type DeleteSet, itemsIn, itemsOf, unitAt, unitsOf } from '#lib/text/merging/units'
import { isSince } from '#lib/text/undeleted'

export type Letter = { id: Y.ID; letter: string; attributes: Record<string, unknown>; unseen: boolean }

/** One for all: letters with the same are written together. */
const none: Letter['attributes'] = {}

/** Words whose place is gone: that place, as its colleagues saw it, with what they did not see. */
export type Unseen =
  | { was: Y.XmlText; letters: readonly Letter[] }
  /** The document has forgotten what was around them: only what they were typed behind is known. */
  | { was: null; behind: Y.ID | null; letters: readonly Letter[] }

/** Of these changes, which an update made that itself deletes what is in `sent`. To be asked before anything is freed. */
export function unseenWords(
  transactions: readonly Y.Transaction[],
  update: Uint8Array,
  sent: DeleteSet,
  known: Known,
): Unseen[] {
  return transactions.flatMap((transaction) => [
    ...withTheirPlace(transaction, sent, known),
    ...withoutPlace(transaction, update, sent),
  ])
}

type Known = { recent: RecentDeletions; copies: Copies; gone: KnownGone }

function withTheirPlace(
  { doc, deleteSet }: Y.Transaction,
  sent: DeleteSet,
  { recent, copies, gone: knownToBeGone }: Known,
): Unseen[] {
  const places = new Set<Y.XmlText>()
  for (const item of itemsIn(doc, deleteSet))
    if (item.content instanceof Y.ContentString && item.parent instanceof Y.XmlText && item.parent._item?.deleted)
      for (let at = 0; at < item.length && !places.has(item.parent); at += 1)
        if (isUnseen(unitAt(item, at), deleteSet, sent)) places.add(item.parent)
  return [...places].map((was) => {
    const gone = was._item?.id
    const together = gone && recent.togetherWith(gone)
    const stood = (id: Y.ID) => Y.isDeleted(deleteSet, id) || copies.wasReturned(id) || (together?.(id) ?? false)
    const unseen = (id: Y.ID) => isUnseen(id, deleteSet, sent)
    const author = [...unitsOf(was)].find(unseen)?.client
    const goneBefore = author === undefined ? () => false : knownToBeGone.to(author)
    return { was, letters: lettersAsSeen(was, (id) => stood(id) && (unseen(id) || !goneBefore(id)), unseen) }
  })
}

const isUnseen = (id: Y.ID, deleteSet: DeleteSet, sent: DeleteSet) =>
  Y.isDeleted(deleteSet, id) && !Y.isDeleted(sent, id)

function lettersAsSeen(words: Y.XmlText, stood: (id: Y.ID) => boolean, unseen: (id: Y.ID) => boolean): Letter[] {
  const letters: Letter[] = []
  let attributes: Letter['attributes'] = none
  for (const item of itemsOf(words)) {
    const { content } = item
    if (content instanceof Y.ContentFormat && stood(item.id)) {
      const { [content.key]: _, ...others } = attributes
      attributes = content.value === null ? others : { ...others, [content.key]: content.value }
    }
    if (!(content instanceof Y.ContentString)) continue
    for (let at = 0; at < item.length; at += 1) {
      const id = unitAt(item, at)
      if (stood(id)) letters.push({ id, letter: content.str.charAt(at), attributes, unseen: unseen(id) })
    }
  }
  return letters
}

/** Words typed, without a connection say, where a colleague has long deleted the paragraph: they arrive as nothing. */
function withoutPlace(transaction: Y.Transaction, update: Uint8Array, sent: DeleteSet): Unseen[] {
  const forgotten = Y.createDeleteSet()
  for (const struct of added(transaction)) {
    if (!(struct instanceof Y.GC)) continue
    const stretches = forgotten.clients.get(struct.id.client) ?? []
    forgotten.clients.set(struct.id.client, stretches)
    stretches.push({ clock: struct.id.clock, len: struct.length })
  }
  if (forgotten.clients.size === 0) return []
  const lost: Unseen[] = []
  for (const struct of Y.decodeUpdate(update).structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
    const letters: Letter[] = []
    for (let at = 0; at < struct.length; at += 1) {
      const id = unitAt(struct, at)
      // What was known before, of an update that is sent again with more, has had its turn.
      if (isSince(transaction.beforeState, { id }) && isUnseen(id, forgotten, sent))
        letters.push({ id, letter: struct.content.str.charAt(at), attributes: none, unseen: true })
    }
    if (letters.length > 0) lost.push({ was: null, behind: struct.origin, letters })
  }
  return joined(lost)
}

/** What was typed on and on has come in pieces, each behind the last letter of the one before. */
function joined(lost: readonly Unseen[]): Unseen[] {
  const whole: Unseen[] = []
  for (const each of lost) {
    const last = whole.at(-1)
    if (last?.was === null && each.was === null && last.behind?.client === each.behind?.client)
      whole[whole.length - 1] = { ...last, letters: [...last.letters, ...each.letters] }
    else whole.push(each)
  }
  return whole
}
