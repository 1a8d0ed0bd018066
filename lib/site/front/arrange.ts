/** Which article stands where on the front page: decided by what it is and when it came, until editors decide it. */
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'

type FrontDesk = { id: string; name: string; slug: string; description: string }

const leads: readonly Profile[] = ['news', 'analysis', 'explainer', 'interview']
const background: readonly Profile[] = ['analysis', 'explainer', 'interview']
const short: readonly Profile[] = ['news', 'brief']

/** The number of articles that a desk shows at least, if it has as many. */
const fewest = 2

export type Front = ReturnType<typeof arrange>

/**
 * Takes what there is, newest first. A place that nothing fits into stays empty, and no article stands twice, except at a
 * desk that would have less than two to show otherwise.
 */
export function arrange(cards: readonly Card[], desks: readonly FrontDesk[]) {
  const shown = new Set<string>()
  const take = (most: number, fits: (card: Card) => boolean): Card[] => {
    const taken = cards.filter((card) => !shown.has(card.id) && fits(card)).slice(0, most)
    for (const card of taken) shown.add(card.id)
    return taken
  }
  const lead = take(1, (card) => leads.includes(card.profile))[0] ?? take(1, () => true)[0] ?? null
  const subject = lead?.tags[0]?.tagId
  const related = take(
    3,
    (card) => subject !== undefined && card.tags[0]?.tagId === subject && card.profile !== 'opinion',
  )
  return {
    newest: cards[0] ?? null,
    lead,
    related,
    // A lead that nothing else is about yet has the next news under it.
    seconds: related.length < 2 ? take(2, (card) => card.profile === 'news') : [],
    analysis: take(3, (card) => background.includes(card.profile)),
    opinion: take(4, (card) => card.profile === 'opinion'),
    latest: take(8, (card) => short.includes(card.profile)),
    desks: desks
      .map((desk) => {
        const of = (card: Card) => card.desk.id === desk.id
        const fresh = take(4, of)
        const again = cards.filter((card) => of(card) && !fresh.includes(card))
        return { desk, cards: [...fresh, ...again.slice(0, Math.max(0, fewest - fresh.length))] }
      })
      .filter((column) => column.cards.length > 0),
  }
}
