/** Fills the places of a front: what editors pinned stands where they put it, and everything else is the newest that nothing above it shows. Pure. */
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'
import { type Pinned, type Place, type Slot, takes } from '#lib/site/front/places'

/** What there is to fill a front with. `cards`: the newest first. */
export type Stock = {
  cards: readonly Card[]
  /** The pieces that editors pinned, as far as readers may have them in this language, by the id of the article */
  pinned: ReadonlyMap<string, Card>
  /** The ids of cards that are on a topic, by its tag */
  onTopic: ReadonlyMap<string, ReadonlySet<string>>
}

export type Fill = ReturnType<typeof filling>

const leads: readonly Profile[] = ['live', 'news', 'analysis', 'explainer', 'interview']

/**
 * Hands out cards, none twice. What is pinned further down is not taken by a place above that fills itself. Whether a piece may stand in a band is asked
 * again: it may have become another kind since it was pinned.
 */
export function filling(stock: Stock, places: readonly Place[], slots: readonly Slot[]) {
  const shown = new Set<string>()
  const pins = slots.map((slot, at) => {
    const place = places[at]
    const card = slot.by === 'pinned' ? stock.pinned.get(slot.articleId) : undefined
    if (slot.by !== 'pinned' || !card || !place || !takes(place.section, card.profile) || shown.has(card.id))
      return null
    shown.add(card.id)
    return asPinned(card, slot)
  })
  const take = (most: number, fits: (card: Card) => boolean): Card[] => {
    const taken = stock.cards.filter((card) => !shown.has(card.id) && fits(card)).slice(0, most)
    for (const card of taken) shown.add(card.id)
    return taken
  }
  const byRule = (slot: Slot, section: Place['section']): Card | null => {
    const one = (fits: (card: Card) => boolean) =>
      take(1, (card) => takes(section, card.profile) && fits(card))[0] ?? null
    if (slot.by === 'newest') return one(() => true)
    if (slot.by === 'desk') return one((card) => card.desk.id === slot.deskId)
    if (slot.by === 'topic') return one((card) => stock.onTopic.get(slot.tagId)?.has(card.id) ?? false)
    return null
  }
  /** The card of one place; `own`: what stands there where nobody chose anything, or what was chosen is not to be had. */
  const at = (index: number, own: () => Card | null): Card | null => {
    const [slot, place] = [slots[index], places[index]]
    if (!slot || !place) return null
    return pins[index] ?? byRule(slot, place.section) ?? own()
  }
  const left = (fits: (card: Card) => boolean): number =>
    stock.cards.filter((card) => !shown.has(card.id) && fits(card)).length
  return { take, at, left }
}

const asPinned = (card: Card, { kicker, headline }: Pinned): Card => ({
  ...card,
  ...(headline && { headline }),
  ...(kicker && { kicker }),
})

/** Opinion and what is short never lead by themselves, unless there is nothing else. */
export const newestLead = ({ take }: Pick<Fill, 'take'>): Card | null =>
  take(1, (card) => leads.includes(card.profile))[0] ?? take(1, () => true)[0] ?? null

/** What is mainly about the same as the lead, then the next news. */
export function nextUnder({ take }: Pick<Fill, 'take'>, lead: Card | null): Card | null {
  const [alike] = take(1, (card) => isAlike(card, lead))
  return alike ?? take(1, (card) => card.profile === 'news')[0] ?? null
}

export function isAlike(card: Card, lead: Card | null): boolean {
  const subject = lead?.tags[0]?.tagId
  return subject !== undefined && card.tags[0]?.tagId === subject && card.profile !== 'opinion'
}
