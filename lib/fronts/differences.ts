/** What one state of a front has otherwise than another, place by place. Pure. */
import type { Slot } from '#lib/site/front/places'

/** `at`: the place, from 0 */
export type Difference = { at: number; from: Slot; to: Slot }

export const differences = (from: readonly Slot[], to: readonly Slot[]): Difference[] =>
  to.flatMap((slot, at) => {
    const before = from[at]
    return before && !isSame(before, slot) ? { at, from: before, to: slot } : []
  })

export const isSameFront = (one: readonly Slot[], other: readonly Slot[]): boolean =>
  differences(one, other).length === 0

function isSame(one: Slot, other: Slot): boolean {
  if (one.by === 'pinned' && other.by === 'pinned')
    return one.articleId === other.articleId && one.kicker === other.kicker && one.headline === other.headline
  if (one.by === 'desk' && other.by === 'desk') return one.deskId === other.deskId
  if (one.by === 'topic' && other.by === 'topic') return one.tagId === other.tagId
  return one.by === other.by
}
