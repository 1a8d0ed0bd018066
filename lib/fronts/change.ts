/** What an editor does to the working copy of a front. Pure. */
import type { Profile } from '#lib/generated/prisma/enums'
import { type FrontKind, groupOf, placesOf, type Slot, takes } from '#lib/site/front/places'

/** Places are counted from 0, from the top of the page. */
export type PlaceChange = { act: 'put'; at: number; slot: Slot } | { act: 'move'; from: number; to: number }
/** `clear`: every place fills itself; `toLive`: as readers have it; `back`: as it stood before one of these */
export type FrontChange = PlaceChange | { act: 'clear' } | { act: 'toLive' } | { act: 'back'; places: readonly Slot[] }

/** By the id of the article; of what is not public any more nothing is said */
export type Profiles = ReadonlyMap<string, Profile>

/** `at`: where the piece stands already */
export type NotPossible = { why: 'twice'; at: number } | { why: 'notOpinion' | 'notDepth' | 'noSuchPlace' }

/**
 * Within the head of the page, and within a band, a move is one of order: the others make room. Between them two places exchange what they hold.
 * Gives why it can’t be done, where a piece would stand twice or in a band that is not for its kind.
 */
export function changed(
  kind: FrontKind,
  slots: readonly Slot[],
  change: PlaceChange,
  profiles: Profiles,
): Slot[] | NotPossible {
  const touched = change.act === 'put' ? [change.at] : [change.from, change.to]
  if (touched.some((at) => !slots[at])) return { why: 'noSuchPlace' }
  const next = change.act === 'put' ? slots.with(change.at, change.slot) : moved(kind, slots, change)
  for (const at of touched) {
    const [slot, place] = [next[at], placesOf[kind][at]]
    const profile = slot?.by === 'pinned' ? profiles.get(slot.articleId) : undefined
    if (place && profile && !takes(place.section, profile))
      return { why: place.section === 'opinion' ? 'notOpinion' : 'notDepth' }
  }
  const twice = twiceIn(next)
  if (!twice) return next
  return { why: 'twice', at: change.act === 'put' && twice[0] === change.at ? twice[1] : twice[0] }
}

function moved(kind: FrontKind, slots: readonly Slot[], { from, to }: { from: number; to: number }): Slot[] {
  const [one, other] = [slots[from], slots[to]]
  const [fromPlace, toPlace] = [placesOf[kind][from], placesOf[kind][to]]
  if (!one || !other || !fromPlace || !toPlace) return [...slots]
  if (groupOf(fromPlace) !== groupOf(toPlace)) return slots.with(from, other).with(to, one)
  return slots.toSpliced(from, 1).toSpliced(to, 0, one)
}

/** The places of a piece that stands in two; null where none does. */
export function twiceIn(slots: readonly Slot[]): [number, number] | null {
  const first = new Map<string, number>()
  for (const [at, slot] of slots.entries()) {
    if (slot.by !== 'pinned') continue
    const before = first.get(slot.articleId)
    if (before !== undefined) return [before, at]
    first.set(slot.articleId, at)
  }
  return null
}
