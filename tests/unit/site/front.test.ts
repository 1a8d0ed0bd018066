import { describe, expect, test } from 'vitest'
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'
import { arrange, subjectsOf } from '#lib/site/front/arrange'

const world = { id: 'world', name: 'World', slug: 'world', description: '' }
const society = { id: 'society', name: 'Society', slug: 'society', description: '' }

const card = (id: string, profile: Profile, more: Partial<Card> = {}): Card => ({
  ...{ id, articleId: id, profile, language: 'en', slug: id, headline: id, standfirst: '', wordCount: 300 },
  ...{ firstPublishedAt: new Date('2026-11-21T09:00:00Z'), desk: world, authors: [], tags: [] },
  ...more,
})
const ids = (cards: readonly Card[]) => cards.map(({ id }) => id)
const about = (tagId: string) => ({ tags: [{ tagId }] })

describe('the front page', () => {
  test('is led by the newest piece of weight, not by a brief and not by an opinion', () => {
    const front = arrange([card('brief', 'brief'), card('view', 'opinion'), card('report', 'news')], [world])
    expect(front.lead?.id).toBe('report')
    expect(front.newest?.id).toBe('brief')
  })

  test('is led by what there is', () => {
    expect(arrange([card('view', 'opinion')], [world]).lead?.id).toBe('view')
    expect(arrange([], [world])).toMatchObject({ lead: null, newest: null, desks: [] })
  })

  test('puts what is about the same under the lead', () => {
    const cards = [
      card('lead', 'news', about('ports')),
      card('other', 'news', about('grain')),
      card('second', 'brief', about('ports')),
      card('third', 'analysis', about('ports')),
    ]
    const more = [...cards, card('fourth', 'news', about('ports'))]
    expect(ids(arrange(cards, []).related)).toEqual(['second', 'third'])
    expect(ids(arrange(cards, []).seconds)).toEqual(['other'])
    expect(ids(arrange(more, []).seconds)).toEqual([])
  })

  test('puts the next news under a lead that nothing else is about', () => {
    const front = arrange([card('lead', 'news'), card('brief', 'brief'), card('next', 'news')], [])
    expect(ids(front.seconds)).toEqual(['next'])
  })

  test('has analysis, opinion, news and desks in places of their own', () => {
    const cards = [
      card('lead', 'news'),
      card('why', 'analysis'),
      card('view', 'opinion'),
      card('brief', 'brief'),
      ...Array.from({ length: 6 }, (_, at) => card(`talk${at}`, 'interview', { desk: society })),
    ]
    const front = arrange(cards, [world, society])
    expect(ids(front.analysis)).toEqual(['why', 'talk0', 'talk1'])
    expect(ids(front.opinion)).toEqual(['view'])
    expect(ids(front.latest)).toEqual(['brief'])
    expect(front.desks.map(({ desk, cards }) => [desk.name, ids(cards)])).toEqual([
      ['World', ['lead', 'why']],
      ['Society', ['talk2', 'talk3', 'talk4', 'talk5']],
    ])
  })

  test('shows no piece twice where there are enough', () => {
    const cards = Array.from({ length: 60 }, (_, at) => card(`news${at}`, 'news', at % 2 ? { desk: society } : {}))
    const { newest: _, lead, desks, ...places } = arrange(cards, [world, society])
    const shown = [...(lead ? [lead] : []), ...Object.values(places).flat(), ...desks.flatMap((one) => one.cards)]
    expect(new Set(ids(shown)).size).toBe(shown.length)
  })

  test('fills up a desk that has little left with what already stands above', () => {
    const culture = { ...world, id: 'culture', name: 'Culture' }
    const cards = [card('lead', 'news'), card('why', 'analysis'), card('talk', 'interview', { desk: society })]
    const more = Array.from({ length: 3 }, (_, at) => card(`more${at}`, 'interview', { desk: society }))
    const front = arrange([...cards, ...more], [world, society, culture])
    expect(front.desks.map(({ desk, cards }) => [desk.name, ids(cards)])).toEqual([
      ['World', ['lead', 'why']],
      ['Society', ['more1', 'more2']],
    ])
    expect(arrange([...cards, ...more.slice(0, 2)], [society]).desks.map((one) => ids(one.cards))).toEqual([
      ['more1', 'talk'],
    ])
  })
})

test('the topics of the front are what the newest pieces are about, the most frequent first', () => {
  const cards = ['grain', 'ports', 'ports', 'water'].map((tag, at) => card(String(at), 'news', about(tag)))
  expect(subjectsOf(cards)).toEqual(['ports', 'grain', 'water'])
})
