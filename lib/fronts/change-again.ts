/** A change that somebody else’s was quicker than, to be made all the same. Pure. */
import type { FrontChange } from '#lib/fronts/change'
import { isSameFront } from '#lib/fronts/differences'
import type { Slot } from '#lib/site/front/places'

/**
 * The same change of the front as it stands now: of the piece that was meant, wherever that stands by now. `before`: as whoever made the change had it
 * on screen. `gone`: what was meant is not on the front any more; `done`: it stands where it should.
 */
export function changeAgain(
  change: FrontChange,
  before: readonly Slot[],
  now: readonly Slot[],
): FrontChange | 'gone' | 'done' {
  if (change.act === 'move') {
    const from = whereNow(change.from, before, now)
    if (from === null) return 'gone'
    return from === change.to ? 'done' : { ...change, from }
  }
  if (change.act !== 'put') return change
  const meant = before[change.at]
  // Another piece for the place; else other words of the piece that stood there.
  if (meant?.by !== 'pinned' || change.slot.by !== 'pinned' || meant.articleId !== change.slot.articleId) return change
  const at = whereNow(change.at, before, now)
  return at === null ? 'gone' : { ...change, at }
}

/** Where what stood at a place stands now: a piece wherever it is, a rule in its own place alone, for others may be like it. */
function whereNow(at: number, before: readonly Slot[], now: readonly Slot[]): number | null {
  const [meant, found] = [before[at], now[at]]
  if (!meant || !found) return null
  if (meant.by !== 'pinned') return isSameFront([meant], [found]) ? at : null
  const place = now.findIndex((slot) => slot.by === 'pinned' && slot.articleId === meant.articleId)
  return place < 0 ? null : place
}
