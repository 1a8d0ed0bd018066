import { describe, expect, test } from 'vitest'
import { stanceKeys, termsKeys } from '#lib/claims/letter-keys'
import { type ClaimRow, goneWithFiles, joinClaims, lightOf, standingOf } from '#lib/claims/marked'
import { labelMissing } from '#lib/claims/terms'
import { SourceKind, Stance, Terms } from '#lib/generated/prisma/enums'
import { kindKeys } from '#lib/sources/letter-keys'

const supports = { stance: 'supports', terms: 'on_the_record' } as const

describe('a claim shows as', () => {
  test.each([
    ['unsourced', 'with nobody behind it', 'unverified', []],
    ['sourced', 'with one who supports it', 'unverified', [supports]],
    ['unsourced', 'with context alone', 'unverified', [{ ...supports, stance: 'context' }]],
    ['unsourced', 'with a word off the record alone', 'unverified', [{ ...supports, terms: 'off_the_record' }]],
    ['disputed', 'as soon as one disputes it', 'unverified', [supports, { ...supports, stance: 'disputes' }]],
    ['disputed', 'when the checker says that it is false', 'false', [supports]],
    ['sourced', 'as an opinion, which needs no source', 'opinion', []],
  ] as const)('%s %s', (light, _, standing, attributions) => {
    expect(lightOf({ standing, attributions })).toBe(light)
  })
})

test.each([
  ['verified', 'Ships wait', 'verified'],
  ['verified', 'No ships wait', 'unverified'],
  ['opinion', 'No ships wait', 'unverified'],
  ['disputed', 'No ships wait', 'disputed'],
  ['false', 'No ships wait', 'false'],
] as const)('a claim found %s counts, with the words “%s”, as %s', (standing, words, counts) => {
  expect(standingOf({ standing, text: ' Ships wait' }, words)).toBe(counts)
})

test('a claim verified in other words says so', () => {
  const row = {
    id: 'a',
    text: 'Ships wait',
    standing: 'verified',
    credibility: 2,
    verifiedAt: new Date(0),
    verifiedHow: 'Port log',
    verifiedBy: null,
    attributions: [],
  } as const
  const joined = (text: string) => joinClaims([{ id: 'a', text }], [{ ...row, attributions: [] }])[0]?.wordsChanged
  expect([joined('Ships wait '), joined('No ships wait')]).toEqual([false, true])
})

test('claims whose words are gone are named while they hold files, so that somebody can let go of those', () => {
  const file = { id: 'f', alt: null, shown: false, file: { id: 'm', name: 'scan.png', form: 'image' } } as const
  const source = { id: 's', name: 'Harbour board', kind: 'organisation' } as const
  const facts = { publicLabel: null, locator: null, url: null, excerpt: null, accessedAt: null }
  const row = (id: string, files: (typeof file)[]): ClaimRow => ({
    ...{ id, text: 'Ships wait', standing: 'unverified', credibility: 6, verifiedAt: null, verifiedHow: null },
    ...{ verifiedBy: null, attributions: [{ id: `${id}-a`, ...supports, ...facts, source, files }] },
  })
  const rows = [row('marked', [file]), row('bare', []), row('gone', [file])]
  expect(goneWithFiles([{ id: 'marked', text: 'Ships wait' }], rows).map(({ id }) => id)).toEqual(['gone'])
})

test.each([
  ['on_the_record', null, true],
  ['on_background', null, false],
  ['on_background', ' ', false],
  ['deep_background', 'a pilot', true],
  ['off_the_record', null, true],
] as const)('%s with the label %j is right: %j', (terms, label, right) => {
  expect(labelMissing(terms, label) === null).toBe(right)
})

test('every choice of a citation has one letter', () => {
  expect(Object.values(stanceKeys).sort()).toEqual(Object.keys(Stance).sort())
  expect(Object.values(termsKeys).sort()).toEqual(Object.keys(Terms).sort())
  expect(Object.values(kindKeys).sort()).toEqual(Object.keys(SourceKind).sort())
})

test('no letter of the citing box means two things', () => {
  const letters = [kindKeys, stanceKeys, termsKeys].flatMap((keys) => Object.keys(keys))
  expect(new Set(letters).size).toBe(letters.length)
})
