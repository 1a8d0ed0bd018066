import { describe, expect, test } from 'vitest'
import { claimChanges } from '#lib/comparing/claims'
import { type ComparedDetails, detailChanges } from '#lib/comparing/details'
import { DRAFT, sideIn } from '#lib/comparing/input'
import type { ReviewedAttribution, ReviewedClaim } from '#lib/reviews/review'

const source = (name: string, more: Partial<ReviewedAttribution> = {}): ReviewedAttribution => ({
  source: { id: name, name, kind: 'outlet' },
  ...{ stance: 'supports', terms: 'on_the_record', publicLabel: null, locator: null, url: null, excerpt: null },
  ...{ accessedAt: null, files: [] },
  ...more,
})
const claim = (claimId: string, more: Partial<ReviewedClaim> = {}): ReviewedClaim => ({
  ...{ claimId, number: 1, text: `Claim ${claimId}`, standing: 'unverified', attributions: [source('Harbour Post')] },
  ...more,
})

describe('claims of two revisions', () => {
  test('that are the same are not told, wherever they stand', () => {
    expect(claimChanges([claim('a'), claim('b')], [claim('b', { number: 1 }), claim('a', { number: 2 })])).toEqual([])
  })

  test('come and go, with their sources', () => {
    expect(claimChanges([claim('a')], [claim('b')])).toMatchObject([
      { claimId: 'b', is: 'came', sources: [{ name: 'Harbour Post', is: 'came' }] },
      { claimId: 'a', is: 'gone', sources: [{ name: 'Harbour Post', is: 'gone' }] },
    ])
  })

  test('change in words, standing and sources', () => {
    const after = claim('a', {
      text: 'Nine ships wait',
      standing: 'verified',
      attributions: [source('Harbour Post', { locator: 'page 2' }), source('Port Office')],
    })
    expect(claimChanges([claim('a', { attributions: [source('Harbour Post'), source('A pilot')] })], [after])).toEqual([
      {
        ...{ claimId: 'a', words: 'Nine ships wait', is: 'changed', standing: 'verified' },
        was: { words: 'Claim a', standing: 'unverified' },
        sources: [
          { name: 'Harbour Post', is: 'changed' },
          { name: 'Port Office', is: 'came' },
          { name: 'A pilot', is: 'gone' },
        ],
      },
    ])
  })
})

describe('details of two revisions', () => {
  const details: ComparedDetails = {
    ...{ profile: 'news', desk: 'World', language: 'en', slug: 'harbour', authors: ['Ada'], tags: ['Ports'] },
    notice: null,
  }
  test('that are the same are not told', () => {
    expect(detailChanges(details, { ...details, authors: ['Ada'] })).toEqual([])
  })
  test('are told as they were and as they are', () => {
    expect(detailChanges(details, { ...details, profile: 'opinion', authors: ['Ada', 'Bea'] })).toEqual([
      { field: 'profile', was: 'news', is: 'opinion' },
      { field: 'authors', was: ['Ada'], is: ['Ada', 'Bea'] },
    ])
  })
})

test.each([
  ['3', 3],
  ['draft', DRAFT],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['', null],
  ['three', null],
  ['99999999999', null],
  [undefined, null],
  [['1', '2'], null],
])('“%s” in an address asks for %s', (given, side) => {
  expect(sideIn(given)).toBe(side)
})
