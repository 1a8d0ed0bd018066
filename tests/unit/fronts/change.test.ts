import { describe, expect, test } from 'vitest'
import { changed } from '#lib/fronts/change'
import { differences, isSameFront } from '#lib/fronts/differences'
import { type PinnedPiece, whyFallen } from '#lib/fronts/fallen'
import type { Profile } from '#lib/generated/prisma/enums'
import { fillsItself, placesOf, type Slot } from '#lib/site/front/places'
import { slotsFrom } from '#lib/site/front/stored'

const ids = { report: '019a0000-0000-7000-8000-000000000001', view: '019a0000-0000-7000-8000-000000000002' }
const pin = (articleId: string): Slot => ({ by: 'pinned', articleId, kicker: '', headline: '' })
const profiles = new Map<string, Profile>([
  [ids.report, 'news'],
  [ids.view, 'opinion'],
])
const at = (section: string, number: number) =>
  placesOf.home.findIndex((place) => place.section === section && place.number === number)
const home = (...chosen: [number, Slot][]): Slot[] =>
  chosen.reduce((slots, [place, slot]) => slots.with(place, slot), fillsItself('home'))

describe('a change of a front', () => {
  test('puts a piece in its place, and nothing else moves', () => {
    const next = changed('home', home(), { act: 'put', at: at('seconds', 2), slot: pin(ids.report) }, profiles)
    expect(next).toEqual(home([at('seconds', 2), pin(ids.report)]))
  })

  test('that moves a piece up to the lead moves the lead down', () => {
    const before = home([0, pin(ids.report)], [at('seconds', 2), pin(ids.view)])
    expect(changed('home', before, { act: 'move', from: at('seconds', 2), to: 0 }, profiles)).toEqual(
      home([0, pin(ids.view)], [1, pin(ids.report)]),
    )
  })

  test('from the head of the page to a band exchanges the two', () => {
    const before = home([0, pin(ids.view)], [at('opinion', 1), { by: 'newest' }])
    expect(changed('home', before, { act: 'move', from: 0, to: at('opinion', 1) }, profiles)).toEqual(
      home([0, { by: 'newest' }], [at('opinion', 1), pin(ids.view)]),
    )
  })

  test('puts no news among opinion, by whatever way', () => {
    const put = changed('home', home(), { act: 'put', at: at('opinion', 1), slot: pin(ids.report) }, profiles)
    const moved = changed('home', home([0, pin(ids.report)]), { act: 'move', from: 0, to: at('opinion', 2) }, profiles)
    const swapped = changed(
      'home',
      home([0, pin(ids.report)], [at('opinion', 1), pin(ids.view)]),
      { act: 'move', from: at('opinion', 1), to: 0 },
      profiles,
    )
    expect([put, moved, swapped]).toEqual([{ why: 'notOpinion' }, { why: 'notOpinion' }, { why: 'notOpinion' }])
    expect(changed('home', home(), { act: 'put', at: at('depth', 1), slot: pin(ids.report) }, profiles)).toEqual({
      why: 'notDepth',
    })
  })

  test('puts no piece in a second place, and says in which it stands', () => {
    const before = home([at('seconds', 3), pin(ids.report)])
    expect(changed('home', before, { act: 'put', at: 0, slot: pin(ids.report) }, profiles)).toEqual({
      why: 'twice',
      at: at('seconds', 3),
    })
  })

  test('of a place that a front does not have is none', () => {
    expect(changed('desk', fillsItself('desk'), { act: 'put', at: 5, slot: { by: 'newest' } }, profiles)).toEqual({
      why: 'noSuchPlace',
    })
  })
})

describe('two states of a front', () => {
  test('differ where another piece stands, or has other words, or another rule', () => {
    const words: Slot = { by: 'pinned', articleId: ids.report, kicker: 'Flood', headline: '' }
    expect(differences(home([0, pin(ids.report)]), home([0, words], [3, { by: 'newest' }]))).toEqual([
      { at: 0, from: pin(ids.report), to: words },
      { at: 3, from: { by: 'own' }, to: { by: 'newest' } },
    ])
  })

  test('are one as they are stored and read again', () => {
    const slots = home(
      [0, pin(ids.report)],
      [2, { by: 'desk', deskId: ids.view }],
      [4, { by: 'topic', tagId: ids.view }],
    )
    expect(isSameFront(slots, slotsFrom('home', JSON.parse(JSON.stringify(slots))))).toBe(true)
  })

  test('of which one is of a hierarchy with fewer places have the rest filled by itself', () => {
    expect(slotsFrom('home', [pin(ids.report), { by: 'what nobody knows' }])).toEqual(home([0, pin(ids.report)]))
    expect(slotsFrom('desk', null)).toEqual(fillsItself('desk'))
  })
})

describe('a chosen piece', () => {
  const now = new Date('2026-11-28T12:00:00Z')
  const news = { language: 'en', profile: 'news', isEntry: false, number: 1 } as const
  const piece: NonNullable<PinnedPiece> = {
    ...{ headline: 'Ports close', language: 'en', trashed: false, embargoUntil: null, withdrawn: false },
    live: news,
  }
  const lead = { section: 'lead', number: 1 } as const

  test.each<[string, PinnedPiece, string | null]>([
    ['that readers have stands in its place', piece, null],
    ['that was deleted falls out', null, 'erased'],
    ['in the trash falls out', { ...piece, trashed: true, live: null }, 'trashed'],
    ['that was withdrawn falls out', { ...piece, live: null, withdrawn: true }, 'withdrawn'],
    ['that never went out is not there', { ...piece, live: null }, 'notPublished'],
    ['of another language falls out', { ...piece, live: { ...news, language: 'ur' } }, 'otherLanguage'],
    ['of a live coverage stands on its page alone', { ...piece, live: { ...news, isEntry: true } }, 'entry'],
    ['under embargo falls out', { ...piece, embargoUntil: new Date('2026-11-28T13:00:00Z') }, 'embargo'],
    ['whose embargo is over is back', { ...piece, embargoUntil: now }, null],
  ])('%s', (_, given, why) => {
    expect(whyFallen(given, 'en', lead, now)).toBe(why)
  })

  test('that became another kind falls out of a band, not out of the head of the page', () => {
    const view: PinnedPiece = { ...piece, live: { ...news, profile: 'brief' } }
    expect(whyFallen(view, 'en', { section: 'opinion', number: 1 }, now)).toBe('otherKind')
    expect(whyFallen(view, 'en', lead, now)).toBeNull()
  })
})
