/** Which article stands where on a front: as editors curated it, and everywhere else by what it is and when it came. Pure. */
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'
import { filling, isAlike, newestLead, nextUnder, type Stock } from '#lib/site/front/fill'
import { fillsItself, isCurated, placesOf, type Section, type Slot } from '#lib/site/front/places'

type FrontDesk = { id: string; name: string; slug: string; description: string }

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

export type Front = Omit<ReturnType<typeof arrange>, 'placed'>
export type DeskFront = ReturnType<typeof arrangeDesk> & { slots: readonly Slot[] }

const nobodys: Pick<Stock, 'pinned' | 'onTopic'> = { pinned: new Map(), onTopic: new Map() }
const present = (cards: readonly (Card | null)[]): Card[] => cards.filter((card) => card !== null)

/**
 * Takes what there is, newest first. A place that nothing fits into stays empty, and no article stands twice: a desk with
 * nothing left to show is left out. A single article of background or opinion gets no band of its own, it stands at its desk,
 * unless an editor put it there. `placed`: what stands in each place of the front, in their order.
 */
export function arrange(
  cards: readonly Card[],
  desks: readonly FrontDesk[],
  slots: readonly Slot[] = fillsItself('home'),
  chosen: Pick<Stock, 'pinned' | 'onTopic'> = nobodys,
) {
  const places = placesOf.home
  const fill = filling({ cards, ...chosen }, places, slots)
  const { take, left } = fill
  const of = (section: Section) => places.flatMap((place, at) => (place.section === section ? at : []))
  const slotsOf = (section: Section) => slots.filter((_, at) => places[at]?.section === section)
  const lead = fill.at(0, () => newestLead(fill))
  const chosenUnder = isCurated(slotsOf('seconds'))
    ? of('seconds').map((at) => fill.at(at, () => nextUnder(fill, lead)))
    : null
  const under = chosenUnder ? { related: [], seconds: [] } : underItself(take, lead)
  const bands = [...slotsOf('depth'), ...slotsOf('opinion')]
  const isAlone = !isCurated(bands) && left(isBackground) + left(isOpinion) < 2
  const band = (section: Section, fits: (card: Card) => boolean) =>
    isAlone ? [] : of(section).map((at) => fill.at(at, () => take(1, fits)[0] ?? null))
  const [depth, opinion] = [band('depth', isBackground), band('opinion', isOpinion)]
  const byItself = [...under.related, ...under.seconds]
  const rows = { lead: [lead], seconds: chosenUnder ?? byItself, depth, opinion }
  if (!lead) moveUp(rows)
  const [first = null] = rows.lead
  return {
    newest: cards[0] ?? first,
    lead: first,
    ...(chosenUnder ? { related: [], seconds: present(rows.seconds) } : under),
    analysis: present(rows.depth),
    opinion: present(rows.opinion),
    latest: take(8, (card) => short.includes(card.profile)),
    desks: desks
      .map((desk) => ({ desk, cards: take(4, (card) => card.desk.id === desk.id) }))
      .filter((column) => column.cards.length > 0),
    placed: places.map(({ section, number }) => rows[section][number - 1] ?? null),
  }
}

/** A page that shows anything has a lead: where none is to be had the next piece moves up to it. */
function moveUp(rows: Record<Section, (Card | null)[]>): void {
  for (const section of ['seconds', 'depth', 'opinion'] as const) {
    const at = rows[section].findIndex((card) => card !== null)
    if (at < 0) continue
    rows.lead = rows[section].splice(at, 1, null)
    return
  }
}

type Take = ReturnType<typeof filling>['take']

function underItself(take: Take, lead: Card | null) {
  const related = take(3, (card) => isAlike(card, lead))
  // The column of the lead is as long as the newest beside it: what little is about the same has the next news under it.
  return { related, seconds: related.length < 3 ? take(2, (card) => card.profile === 'news') : [] }
}

/** The head of a desk’s page, above the list of all that it published. */
export function arrangeDesk(
  cards: readonly Card[],
  deskId: string,
  slots: readonly Slot[],
  chosen: Pick<Stock, 'pinned' | 'onTopic'>,
) {
  const fill = filling({ cards, ...chosen }, placesOf.desk, slots)
  const ofDesk = () => fill.take(1, (card) => card.desk.id === deskId)[0] ?? null
  const [lead = null, ...seconds] = placesOf.desk.map((_, at) => fill.at(at, ofDesk))
  const rows = { lead: [lead], seconds, depth: [], opinion: [] }
  if (!lead) moveUp(rows)
  const [first = null] = rows.lead
  return { lead: first, seconds: present(rows.seconds), placed: [first, ...rows.seconds] }
}
