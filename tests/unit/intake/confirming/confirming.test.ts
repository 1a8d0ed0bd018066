import { describe, expect, test } from 'vitest'
import {
  asInput,
  begin,
  type Confirming,
  markedParts,
  putBack,
  raise,
  stands,
  takeTag,
} from '#lib/intake/confirming/confirming'
import type { Offer } from '#lib/intake/confirming/offer'

const post = { id: 'post', name: 'Selm Post', kind: 'outlet' } as const
const piracy = { id: 'piracy', name: 'Piracy', kind: 'topic' } as const
const offer: Offer = {
  profile: null,
  headline: 'Pilots rest',
  standfirst: null,
  byline: null,
  date: { iso: '2031-04-17', words: 'date 2031-04-17', from: 'page', yearAssumed: false },
  dates: [],
  embargo: null,
  leftOut: [],
  dateline: null,
  language: { code: 'en', dir: 'ltr' },
  blocks: [
    { kind: 'paragraph', text: 'It rained, Kordel told the Selm Post. It stopped.' },
    { kind: 'heading', text: 'Why' },
    { kind: 'paragraph', text: 'Kordel said so.' },
  ],
  claims: [
    {
      block: 0,
      words: 'It rained, Kordel told the Selm Post.',
      leansOn: [
        { source: 0, phrase: 'Kordel told' },
        { source: 1, phrase: 'told the Selm Post' },
      ],
    },
    { block: 2, words: 'Kordel said so.', leansOn: [{ source: 0, phrase: 'Kordel said' }] },
  ],
  sources: [
    { name: 'Ana Kordel', kind: 'person', known: null, similar: [] },
    { name: 'Selm Post', kind: 'outlet', known: post, similar: [] },
  ],
  tags: [
    { name: 'Piracy', kind: 'topic', known: piracy, count: 2, chosen: true },
    { name: 'Norvalia', kind: 'place', known: null, count: 9, chosen: false },
  ],
  authors: [],
  notDone: [],
}
const me = { personId: 'me', deskIds: ['world'] }
const fresh = begin(offer, me, '', 'UTC')
const but = (change: Partial<Confirming>): Confirming => ({ ...fresh, ...change })

describe('what is confirmed without a change', () => {
  test('is all that was found, the known as known', () => {
    expect(asInput(fresh)).toEqual({
      profile: 'news',
      deskId: 'world',
      language: 'en',
      authorIds: ['me'],
      headline: 'Pilots rest',
      standfirst: '',
      dateline: '',
      byline: '',
      date: '2031-04-17',
      embargo: null,
      file: '',
      blocks: offer.blocks,
      sources: [{ fresh: { name: 'Ana Kordel', kind: 'person', differsFrom: [] } }, { known: 'post' }],
      claims: [
        { block: 0, words: 'It rained, Kordel told the Selm Post.', sources: [0, 1] },
        { block: 2, words: 'Kordel said so.', sources: [0] },
      ],
      tags: [{ known: 'piracy' }],
      mainTag: 0,
    })
  })

  test('names nobody of the newsroom as author when the byline names somebody else', () => {
    const byline = { names: ['Ivo Brandt'], words: 'By Ivo Brandt' }
    expect(begin({ ...offer, byline }, me, '', 'UTC').authorIds).toEqual([])
    expect(begin({ ...offer, byline, authors: [{ id: 'ivo', name: 'Ivo Brandt' }] }, me, '', 'UTC').authorIds).toEqual([
      'ivo',
    ])
  })

  test('has no desk where its bringer has several', () => {
    expect(begin(offer, { personId: 'me', deskIds: ['world', 'sea'] }, '', 'UTC').deskId).toBeNull()
  })
})

describe('what is left out', () => {
  test('a source takes its claims with it, but not those of others', () => {
    const { sources, claims } = asInput(
      but({ sources: fresh.sources.map((source) => ({ ...source, taken: source.name === 'Selm Post' })) }),
    )
    expect(sources).toEqual([{ known: 'post' }])
    expect(claims).toEqual([{ block: 0, words: 'It rained, Kordel told the Selm Post.', sources: [0] }])
  })

  test('a source under no claim is not made', () => {
    const claims = fresh.claims.map((claim) => ({
      ...claim,
      leansOn: claim.leansOn.map((one) => ({ ...one, taken: false })),
    }))
    expect(asInput(but({ claims }))).toMatchObject({ sources: [], claims: [] })
  })

  test('a paragraph, or its words, take their claims with them', () => {
    const gone = but({ blocks: fresh.blocks.map((block) => ({ ...block, out: block.id === 0 })) })
    expect(asInput(gone).claims).toEqual([{ block: 1, words: 'Kordel said so.', sources: [0] }])
    const changed = but({
      blocks: fresh.blocks.map((block) => (block.id === 0 ? { ...block, text: 'It rained.' } : block)),
    })
    expect(asInput(changed).claims).toHaveLength(1)
    expect(changed.claims.map((claim) => stands(changed.blocks, claim))).toEqual([false, true])
  })
})

test('two new sources of one name, or two rows of one known source, are one', () => {
  const [kordel] = fresh.sources
  const same = but({ sources: [kordel, { ...kordel, name: 'ana  kordel' }] as Confirming['sources'] })
  expect(asInput(same).sources).toHaveLength(1)
  expect(asInput(same).claims.map(({ sources }) => sources)).toEqual([[0], [0]])
  const both = but({ sources: fresh.sources.map((source) => ({ ...source, known: post })) })
  expect(asInput(both).sources).toEqual([{ known: 'post' }])
})

test('the main tag is one of those that were taken', () => {
  const tags = fresh.tags.map((tag) => ({ ...tag, taken: !tag.taken }))
  expect(asInput(but({ tags }))).toMatchObject({
    tags: [{ fresh: { name: 'Norvalia', kind: 'place' } }],
    mainTag: null,
  })
  expect(asInput(but({ tags, mainTag: 1 })).mainTag).toBe(0)
})

test('the first tag taken is the main one, and the next when it is left out', () => {
  const none = takeTag(fresh, 0, false)
  expect(none.mainTag).toBeNull()
  const second = takeTag(none, 1, true)
  expect(second.mainTag).toBe(1)
  expect(takeTag(second, 0, true).mainTag).toBe(1)
  expect(takeTag(takeTag(second, 0, true), 1, false).mainTag).toBe(0)
})

describe('what was read wrongly', () => {
  test('goes back to the head of the text', () => {
    const state = putBack(fresh, 'headline')
    expect(state.headline).toBe('')
    expect(asInput(state).blocks[0]).toEqual({ kind: 'paragraph', text: 'Pilots rest' })
    expect(asInput(state).claims.map(({ block }) => block)).toEqual([1, 3])
  })

  test('is put right by raising a paragraph; no word is lost on the way', () => {
    const state = raise(fresh, 2, 'headline')
    expect(state.headline).toBe('Kordel said so.')
    expect(asInput(state).blocks.map(({ text }) => text)).toEqual(['Pilots rest', fresh.blocks[0]?.text, 'Why'])
  })
})

test('a paragraph shows its claims apart', () => {
  const parts = markedParts(fresh.blocks[0]?.text ?? '', fresh.claims)
  expect(parts.map(({ text, claim }) => [text, claim?.id ?? null])).toEqual([
    ['It rained, Kordel told the Selm Post.', 0],
    [' It stopped.', null],
  ])
  expect(markedParts('Nothing here.', fresh.claims)).toEqual([{ text: 'Nothing here.', claim: null }])
})

describe('an embargo', () => {
  const begun = (iso: string | null) =>
    begin({ ...offer, embargo: { iso, words: 'EMBARGOED' } }, me, '', 'Europe/Berlin')

  test.each([
    ['2031-04-18T06:00', '2031-04-18T06:00'],
    ['2031-04-18T06:00Z', '2031-04-18T08:00'],
    ['2031-04-18T00:30-05:00', '2031-04-18T07:30'],
  ])('until %s is offered as %s by the newsroom’s clock, and kept unless somebody says no', (iso, until) => {
    expect(begun(iso).embargo).toEqual({ words: 'EMBARGOED', until, taken: true })
    expect(asInput(begun(iso)).embargo).toBe(until)
    expect(asInput({ ...begun(iso), embargo: { words: '', until, taken: false } }).embargo).toBeNull()
  })

  test('that tells no day waits for one', () => {
    expect(begun(null).embargo).toEqual({ words: 'EMBARGOED', until: '', taken: false })
  })
})
