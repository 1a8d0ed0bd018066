import { describe, expect, test } from 'vitest'
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'
import { arrange, arrangeDesk } from '#lib/site/front/arrange'
import { fillsItself, placesOf, type Slot } from '#lib/site/front/places'

const world = { id: 'world', name: 'World', slug: 'world', description: '' }
const society = { id: 'society', name: 'Society', slug: 'society', description: '' }

const card = (id: string, profile: Profile = 'news', more: Partial<Card> = {}): Card => ({
  ...{ id, articleId: id, profile, language: 'en', slug: id, headline: id, standfirst: '', wordCount: 300 },
  ...{ firstPublishedAt: new Date('2026-11-21T09:00:00Z'), desk: world, authors: [], tags: [] },
  leadInLists: null,
  correctedAt: null,
  ...more,
})
const ids = (cards: readonly (Card | null)[]) => cards.map((one) => one?.id ?? null)
const pin = (articleId: string, words: { kicker?: string; headline?: string } = {}): Slot => ({
  ...{ by: 'pinned', articleId, kicker: '', headline: '' },
  ...words,
})
const at = (section: string, number: number) =>
  placesOf.home.findIndex((place) => place.section === section && place.number === number)
const home = (...chosen: [number, Slot][]): Slot[] =>
  chosen.reduce((slots, [place, slot]) => slots.with(place, slot), fillsItself('home'))
const having = (cards: readonly Card[], onTopic: Record<string, string[]> = {}) => ({
  pinned: new Map(cards.map((one) => [one.articleId, one])),
  onTopic: new Map(Object.entries(onTopic).map(([tag, found]) => [tag, new Set(found)])),
})

describe('a curated front', () => {
  test('has the chosen piece where an editor put it, with her words, and fills the rest', () => {
    const cards = [card('newest'), card('older'), card('chosen')]
    const slots = home([0, pin('chosen', { kicker: 'Flood', headline: 'The water is here' })])
    const front = arrange(cards, [], slots, having(cards))
    expect(front.lead).toMatchObject({ id: 'chosen', kicker: 'Flood', headline: 'The water is here', slug: 'chosen' })
    expect(ids(front.seconds)).toEqual(['newest', 'older'])
  })

  test('shows a piece that is chosen further down nowhere above', () => {
    const cards = [card('newest'), card('older')]
    const front = arrange(cards, [], home([at('seconds', 2), pin('newest')]), having(cards))
    expect(front.lead?.id).toBe('older')
    expect(front.placed[at('seconds', 2)]?.id).toBe('newest')
    expect(front.placed[at('seconds', 1)]).toBeNull()
    expect(ids(front.seconds)).toEqual(['newest'])
  })

  test('fills a place by the newest of a desk, on a topic, or of all, that stands nowhere above', () => {
    const cards = [
      card('first'),
      card('second'),
      card('talk', 'interview', { desk: society }),
      card('third'),
      card('grain'),
    ]
    const slots = home(
      [at('seconds', 1), { by: 'desk', deskId: 'society' }],
      [at('seconds', 2), { by: 'topic', tagId: 'grain' }],
      [at('seconds', 3), { by: 'newest' }],
    )
    const front = arrange(cards, [], slots, having([], { grain: ['first', 'grain'] }))
    expect(ids(front.placed.slice(0, 4))).toEqual(['first', 'talk', 'grain', 'second'])
  })

  test('fills the place of a chosen piece that readers may not have', () => {
    const cards = [card('newest'), card('older')]
    expect(arrange(cards, [], home([0, pin('withdrawn')]), having([])).lead?.id).toBe('newest')
  })

  test('fills a place whose rule finds nothing with what the place is for', () => {
    const cards = [card('newest'), card('older')]
    const slots = home([0, { by: 'desk', deskId: 'society' }], [1, { by: 'topic', tagId: 'grain' }])
    const front = arrange(cards, [], slots, having([]))
    expect(ids(front.placed.slice(0, 2))).toEqual(['newest', 'older'])
  })

  test('has a lead whenever there is anything: the next piece moves up, and stands once', () => {
    const cards = [card('only')]
    const rule = { by: 'desk', deskId: 'society' } as const
    for (const place of [2, at('opinion', 2)]) {
      const only = [card('only', place === 2 ? 'news' : 'opinion')]
      const front = arrange(cards, [], home([0, rule], [place, pin('only')]), having(only))
      expect(front.lead?.id).toBe('only')
      expect([...front.seconds, ...front.opinion]).toEqual([])
      expect(ids(front.placed).filter((id) => id !== null)).toEqual(['only'])
    }
    expect(arrange([], [], home([0, rule])).lead).toBeNull()
  })

  test('keeps a band for opinion alone, whatever a chosen piece became', () => {
    const cards = [card('newest'), card('view', 'opinion'), card('report')]
    const slots = home([at('opinion', 1), pin('report')], [at('opinion', 2), pin('view')])
    const front = arrange(cards, [], slots, having(cards))
    expect(ids(front.opinion)).toEqual(['view'])
    expect(ids(front.seconds)).toEqual(['report'])
  })

  test('has a band for a single piece where an editor put it there', () => {
    const cards = [card('newest'), card('view', 'opinion')]
    expect(ids(arrange(cards, [world], home([at('opinion', 1), pin('view')]), having(cards)).opinion)).toEqual(['view'])
  })

  test('shows no piece twice, whatever was chosen', () => {
    const profiles: Profile[] = ['news', 'opinion', 'brief', 'analysis', 'interview']
    const cards = Array.from({ length: 40 }, (_, n) =>
      card(`piece${n}`, profiles[n % 5] ?? 'news', { desk: n % 2 ? world : society }),
    )
    const slots = home(
      [0, pin('piece7')],
      [1, { by: 'desk', deskId: 'world' }],
      [3, pin('piece0')],
      [at('depth', 1), { by: 'newest' }],
      [at('opinion', 2), pin('piece21')],
    )
    const { newest: _, placed, lead, desks, ...places } = arrange(cards, [world, society], slots, having(cards))
    const shown = [lead, ...Object.values(places).flat(), ...desks.flatMap((one) => one.cards)]
    expect(new Set(ids(shown)).size).toBe(shown.length)
    expect(ids(placed.filter((one) => one !== null)).every((id) => ids(shown).includes(id))).toBe(true)
  })

  test('tells for every place what stands in it where nobody chose anything', () => {
    const cards = [card('lead'), card('next'), card('why', 'analysis'), card('view', 'opinion')]
    const { placed, seconds } = arrange(cards, [])
    expect(placed).toHaveLength(placesOf.home.length)
    expect(ids(placed).filter((id) => id !== null)).toEqual(['lead', 'next', 'why', 'view'])
    expect(ids(seconds)).toEqual(['next'])
  })
})

describe('the front of a desk', () => {
  test('fills itself with what is of the desk, and takes a chosen piece of another', () => {
    const cards = [card('far', 'news', { desk: society }), card('near'), card('nearer')]
    const slots = fillsItself('desk').with(1, pin('far'))
    const front = arrangeDesk(cards, 'world', slots, having(cards))
    expect(front.lead?.id).toBe('near')
    expect(ids(front.seconds)).toEqual(['far', 'nearer'])
  })

  test('has a lead where its own desk has nothing but a chosen piece stands under it', () => {
    const cards = [card('far', 'news', { desk: society })]
    const front = arrangeDesk(cards, 'world', fillsItself('desk').with(2, pin('far')), having(cards))
    expect(front.lead?.id).toBe('far')
    expect(front.seconds).toEqual([])
    expect(ids(front.placed)).toEqual(['far', null, null, null, null])
  })
})
