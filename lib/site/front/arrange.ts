/** Which article stands where on the front page: decided by what it is and when it came, until editors decide it. */
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'

type FrontDesk = { id: string; name: string; slug: string; description: string }

const leads: readonly Profile[] = ['live', 'news', 'analysis', 'explainer', 'interview']
const background: readonly Profile[] = ['analysis', 'explainer', 'interview']
const short: readonly Profile[] = ['live', 'news', 'brief']

const isBackground = ({ profile }: Card) => background.includes(profile)
const isOpinion = ({ profile }: Card) => profile === 'opinion'

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

export type Front = ReturnType<typeof arrange>

/**
 * Takes what there is, newest first. A place that nothing fits into stays empty, and no article stands twice: a desk with
 * nothing left to show is left out. A single article of background or opinion gets no band of its own, it stands at its desk.
 */
export function arrange(cards: readonly Card[], desks: readonly FrontDesk[]) {
  const shown = new Set<string>()
  const take = (most: number, fits: (card: Card) => boolean): Card[] => {
    const taken = cards.filter((card) => !shown.has(card.id) && fits(card)).slice(0, most)
    for (const card of taken) shown.add(card.id)
    return taken
  }
  const lead = take(1, (card) => leads.includes(card.profile))[0] ?? take(1, () => true)[0] ?? null
  const left = (fits: (card: Card) => boolean) => cards.filter((card) => !shown.has(card.id) && fits(card)).length
  const subject = lead?.tags[0]?.tagId
  const related = take(
    3,
    (card) => subject !== undefined && card.tags[0]?.tagId === subject && card.profile !== 'opinion',
  )
  // The column of the lead is as long as the newest beside it: what little is about the same has the next news under it.
  const seconds = related.length < 3 ? take(2, (card) => card.profile === 'news') : []
  const isAlone = left(isBackground) + left(isOpinion) < 2
  return {
    newest: cards[0] ?? null,
    lead,
    related,
    seconds,
    analysis: isAlone ? [] : take(3, isBackground),
    opinion: isAlone ? [] : take(4, isOpinion),
    latest: take(8, (card) => short.includes(card.profile)),
    desks: desks
      .map((desk) => ({ desk, cards: take(4, (card) => card.desk.id === desk.id) }))
      .filter((column) => column.cards.length > 0),
  }
}
