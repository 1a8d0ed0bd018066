import { describe, expect, test } from 'vitest'
import { claimsAndSources, sourceOffer, tagOffers, toDecide } from '#lib/intake/confirming/offer'
import type { Attribution } from '#lib/intake/reading/attributions'
import type { FoundTag } from '#lib/tags/queries'

const post = { id: '1', name: 'The Selm Post', kind: 'outlet' } as const
const other = { id: '2', name: 'Selm Poster', kind: 'outlet' } as const
const attribution = (sourceName: string, from: number): Attribution => ({
  sourceName,
  sourceKind: 'outlet',
  unnamed: false,
  phrase: `${sourceName} said`,
  sentence: `Sentence ${from}.`,
  block: 0,
  from,
  to: from + 10,
})

describe('sources', () => {
  test('one of the same name is known, whatever its article and capitals; others are similar', () => {
    expect(sourceOffer('Selm POST', 'outlet', [other, post])).toMatchObject({ known: post, similar: [other] })
    expect(sourceOffer('Selm Paper', 'outlet', [other])).toMatchObject({ known: null, similar: [other] })
  })

  test('are offered once, and a sentence is one claim with all that it leans on', () => {
    const read = [attribution('Selm Post', 0), attribution('Ana Kordel', 0), attribution('Selm Post', 20)]
    const { claims, sources } = claimsAndSources(read, new Map())
    expect(sources.map(({ name }) => name)).toEqual(['Selm Post', 'Ana Kordel'])
    expect(claims.map(({ words, leansOn }) => [words, leansOn.map(({ source }) => source)])).toEqual([
      ['Sentence 0.', [0, 1]],
      ['Sentence 20.', [0]],
    ])
  })
})

test('an embargo needs a sentence only where the text does not tell its end, since it is offered as a date otherwise', () => {
  const said = (iso: string | null) => toDecide({ embargo: { words: 'EMBARGOED', iso }, dates: [] })
  expect(said('2037-11-24T06:00Z')).toEqual([])
  expect(said(null)).toMatchObject([{ code: 'intake.notes.embargo' }])
})

test('somebody without a name is no source of the newsroom’s', () => {
  const { claims, sources } = claimsAndSources([{ ...attribution('a senior official', 0), unnamed: true }], new Map())
  expect({ claims, sources }).toEqual({ claims: [], sources: [] })
})

describe('tags', () => {
  const sea = { id: 's', name: 'Amber Sea', kind: 'place' } as const
  const piracy = { id: 'p', name: 'Piracy', kind: 'topic' } as const

  test('that the newsroom has come first, under their own names', () => {
    const mentions = [
      { name: 'Norvalia', kind: 'place', count: 9 },
      { name: 'Eastern Sea', kind: 'place', count: 2 },
    ] as const
    const phrases = new Map([
      ['piracy', 3],
      ['ships', 8],
      ['amber sea', 1],
    ])
    const named = new Map<string, FoundTag>([
      ['Eastern Sea', sea],
      ['amber sea', sea],
      ['piracy', piracy],
    ])
    expect(tagOffers(mentions, phrases, named)).toEqual([
      { name: 'Piracy', kind: 'topic', known: piracy, count: 3, chosen: true },
      { name: 'Amber Sea', kind: 'place', known: sea, count: 2, chosen: true },
      { name: 'Norvalia', kind: 'place', known: null, count: 9, chosen: false },
    ])
  })

  test('named once are offered, not taken', () => {
    expect(tagOffers([], new Map([['piracy', 1]]), new Map<string, FoundTag>([['piracy', piracy]]))).toMatchObject([
      { chosen: false },
    ])
  })
})
