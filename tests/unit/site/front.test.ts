import { describe, expect, test } from 'vitest'
import type { Profile } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'
import { arrange, subjectsOf } from '#lib/site/front/arrange'

const world = { id: 'world', name: 'World', slug: 'world', description: '' }
const society = { id: 'society', name: 'Society', slug: 'society', description: '' }

const card = (id: string, profile: Profile, more: Partial<Card> = {}): Card => ({
  ...{ id, articleId: id, profile, language: 'en', slug: id, headline: id, standfirst: '', wordCount: 300 },
  ...{ firstPublishedAt: new Date('2026-11-21T09:00:00Z'), desk: world, authors: [], tags: [] },
  leadInLists: null,
  correctedAt: null,
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
      ['Society', ['talk2', 'talk3', 'talk4', 'talk5']],
    ])
  })

  test.each([1, 2, 3, 5, 9, 60])('shows no piece twice, of %i pieces at one desk, at two or at twelve', (count) => {
    for (const size of [1, 2, 12]) {
      const desks = Array.from({ length: size }, (_, at) => ({ ...world, id: `desk${at}` }))
      const profiles: Profile[] = ['news', 'opinion', 'brief', 'analysis', 'news', 'interview']
      const cards = Array.from({ length: count }, (_, at) =>
        card(`piece${at}`, profiles[at % 6] ?? 'news', { desk: desks[at % size] ?? world }),
      )
      const { newest: _, placed: __, lead, desks: columns, ...places } = arrange(cards, desks)
      const shown = [...(lead ? [lead] : []), ...Object.values(places).flat(), ...columns.flatMap((one) => one.cards)]
      expect(new Set(ids(shown)).size).toBe(shown.length)
      if (count < 10) expect(shown).toHaveLength(count)
    }
  })

  test('leaves out a desk that has nothing left to show', () => {
    const cards = [card('lead', 'news'), card('talk', 'interview', { desk: society })]
    expect(arrange(cards, [world, society]).desks.map(({ desk, cards }) => [desk.name, ids(cards)])).toEqual([
      ['Society', ['talk']],
    ])
  })

  test('makes no band for a single piece, which stands at its desk, but one row for two', () => {
    const lead = card('lead', 'news')
    const alone = arrange([lead, card('view', 'opinion', { desk: society })], [society])
    expect([ids(alone.opinion), ids(alone.desks[0]?.cards ?? [])]).toEqual([[], ['view']])
    const two = arrange([lead, card('view', 'opinion'), card('why', 'analysis')], [world])
    expect([ids(two.analysis), ids(two.opinion), two.desks]).toEqual([['why'], ['view'], []])
  })
})

test('the topics of the front are what the newest pieces are about, the most frequent first', () => {
  const cards = ['grain', 'ports', 'ports', 'water'].map((tag, at) => card(String(at), 'news', about(tag)))
  expect(subjectsOf(cards)).toEqual(['ports', 'grain', 'water'])
})
