import { describe, expect, test } from 'vitest'
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'
import { arrange } from '#lib/site/front/arrange'

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
    expect(ids(arrange(cards, []).related)).toEqual(['second', 'third'])
    expect(ids(arrange(cards, []).seconds)).toEqual([])
  })

  test('puts the next news under a lead that nothing else is about', () => {
    const front = arrange([card('lead', 'news'), card('brief', 'brief'), card('next', 'news')], [])
    expect(ids(front.seconds)).toEqual(['next'])
  })

  test('has analysis, opinion, news and desks in places of their own, and no piece twice', () => {
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
      ['Society', ['talk2', 'talk3', 'talk4', 'talk5']],
    ])
  })
})
