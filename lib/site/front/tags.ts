import { cacheTag } from '#lib/publications/cache-tags'
import { bylines } from '#lib/site/cache-tags'
import type { Card } from '#lib/site/card'
import { pinsIn, type Slot } from '#lib/site/front/places'

type Shown = {
  deskId: string | null
  language: string
  /** Empty where nobody curates the page */
  slots: readonly Slot[]
  /** What stands in its places */
  placed: readonly (Card | null)[]
}

/**
 * The cache tags of what editors curate: the pieces that it shows and their authors; the pieces that are chosen, which come back to their places when
 * readers may have them again; and where the next piece comes from that fills a place by itself.
 */
export function frontTags({ deskId, language, slots, placed }: Shown): string[] {
  const cards = placed.filter((card) => card !== null)
  return [
    cacheTag.front(deskId, language),
    ...pinsIn(slots).map(({ articleId }) => cacheTag.article(articleId)),
    ...cards.map(({ articleId }) => cacheTag.article(articleId)),
    ...bylines(cards),
    ...slots.map((slot) => sourceOf(slot, deskId)),
  ]
}

/** Where a place finds its next piece; that of a chosen one fills itself once the piece is gone. */
function sourceOf(slot: Slot, deskId: string | null): string {
  if (slot.by === 'desk') return cacheTag.desk(slot.deskId)
  if (slot.by === 'topic') return cacheTag.tag(slot.tagId)
  return slot.by === 'newest' || deskId === null ? cacheTag.latest : cacheTag.desk(deskId)
}
