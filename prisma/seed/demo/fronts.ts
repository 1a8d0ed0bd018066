/** Fronts of the demo newsroom: the home page in English, published twice and due to change tomorrow, and the one in Urdu. */
import type { Tx } from '#lib/db'
import { fillsItself, placesOf, type Section, type Slot } from '#lib/site/front/places'
import { before, type Known, wanted } from './known.ts'

type Choice = { section: Section; number: number; slug: string; kicker?: string; headline?: string }

const lead: Choice = { section: 'lead', number: 1, slug: 'maravia-closes-northern-ports', kicker: 'The strike at sea' }
const first: readonly Choice[] = [lead, { section: 'opinion', number: 1, slug: 'a-count-of-the-dead' }]
const second: readonly Choice[] = [
  ...first,
  {
    ...{ section: 'seconds', number: 1, slug: 'grain-exchange-false-bulletin', kicker: 'Grain' },
    headline: 'A bulletin that nobody wrote moved the price of bread',
  },
  { section: 'depth', number: 1, slug: 'why-the-velmoor-ceasefire-holds' },
]
const tomorrow: readonly Choice[] = [
  { section: 'lead', number: 1, slug: 'two-figures-for-one-river', kicker: 'The Tamber' },
  { ...lead, section: 'seconds', number: 1 },
  { section: 'depth', number: 1, slug: 'why-the-velmoor-ceasefire-holds' },
]
const urdu: readonly Choice[] = [
  { section: 'lead', number: 1, slug: 'maravia-ki-shumali-bandargahein-band', kicker: 'سمندر پر ہڑتال' },
  { section: 'seconds', number: 1, slug: 'velm-ke-ustad-tankhwah-ke-baghair' },
  { section: 'depth', number: 1, slug: 'tamber-muahida-kya-kehta-hai' },
  { section: 'opinion', number: 1, slug: 'paimana-bolne-do' },
]

export async function writeFronts(tx: Tx, now: Date, known: Known): Promise<void> {
  const byId = wanted(known.people, 'mirela').id
  const places = await placesBySlug(tx)
  const english = await front(tx, { language: 'en', byId, at: before(now, 5), versions: [first, second].map(places) })
  await front(tx, { language: 'ur', byId, at: before(now, 7), versions: [urdu].map(places) })
  const due = before(now, -20)
  await tx.plannedFront.create({ data: { frontId: english, places: places(tomorrow), at: due, byId } })
  await tx.frontEvent.create({ data: { act: 'planned', frontId: english, due, byId, at: before(now, 3) } })
}

type Front = {
  language: string
  byId: string /** When the last of its versions went out */
  at: Date
  versions: Slot[][]
}

/** Gives its id. Its versions went out a day apart. */
async function front(tx: Tx, { language, byId, at, versions }: Front): Promise<string> {
  const last = versions.at(-1) ?? fillsItself('home')
  const data = { language, places: last, version: versions.length, changedAt: at, changedById: byId }
  const { id } = await tx.front.create({ data, select: { id: true } })
  const made = versions.map((places, index) => ({
    ...{ frontId: id, number: index + 1, places, byId },
    at: before(at, 24 * (versions.length - 1 - index)),
  }))
  await tx.frontVersion.createMany({ data: made })
  await tx.frontEvent.createMany({
    data: made.map(({ number, at: then }) => ({ act: 'published' as const, frontId: id, number, byId, at: then })),
  })
  return id
}

/** Refuses a piece that is not there. */
async function placesBySlug(tx: Tx): Promise<(choices: readonly Choice[]) => Slot[]> {
  const articles = await tx.article.findMany({ select: { id: true, slug: true } })
  const bySlug = new Map(articles.map(({ id, slug }) => [slug, id]))
  return (choices) =>
    choices.reduce<Slot[]>((slots, { section, number, slug, kicker = '', headline = '' }) => {
      const at = placesOf.home.findIndex((place) => place.section === section && place.number === number)
      return slots.with(at, { by: 'pinned', articleId: wanted(bySlug, slug), kicker, headline })
    }, fillsItself('home'))
}
