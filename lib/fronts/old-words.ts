import type { PinnedPiece } from '#lib/fronts/fallen'
import type { Slot } from '#lib/site/front/places'

/**
 * Whether the piece was published anew since somebody wrote these words for a front, or looked at them again. `working`: the places of the working copy,
 * in which she may have kept the same words since. Of words that nobody knows the publication of it says nothing. Pure.
 */
export function areOldWords(slot: Slot, piece: PinnedPiece, working: readonly Slot[]): boolean {
  if (slot.by !== 'pinned' || !piece?.live || !(slot.kicker || slot.headline)) return false
  const { articleId, kicker, headline } = slot
  const seen = [slot, ...working].flatMap((one) =>
    one.by === 'pinned' && one.articleId === articleId && one.kicker === kicker && one.headline === headline
      ? (one.over ?? [])
      : [],
  )
  return seen.length > 0 && piece.live.number > Math.max(...seen)
}
