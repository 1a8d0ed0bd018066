/** Which article stands where on the front page: decided by what it is and when it came, until editors decide it. */
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'

type FrontDesk = { id: string; name: string; slug: string; description: string }

const leads: readonly Profile[] = ['news', 'analysis', 'explainer', 'interview']
const background: readonly Profile[] = ['analysis', 'explainer', 'interview']
const short: readonly Profile[] = ['news', 'brief']

const mostSubjects = 12

/** What the newest articles are mainly about, the most frequent first: ids of tags. */
export function subjectsOf(cards: readonly Card[]): string[] {
  const counts = new Map<string, number>()
  for (const { tags } of cards) for (const { tagId } of tags) counts.set(tagId, (counts.get(tagId) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([tagId]) => tagId)
    .slice(0, mostSubjects)
}

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
    // The column of the lead is as long as the newest beside it: what little is about the same has the next news under it.
    seconds: related.length < 3 ? take(2, (card) => card.profile === 'news') : [],
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
