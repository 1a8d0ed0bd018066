import { expect, test } from 'vitest'
import { areAtOdds, areSameDetails, mergeDetails, withoutFields } from '#lib/articles/merge-details'
import type { Details } from '#lib/revisions/details'

const [harbours, weather] = ['harbours', 'weather']
const before: Details = {
  profile: 'news',
  deskId: 'world',
  language: 'en',
  slug: 'harbour-closes',
  authorIds: ['rahel'],
  tagIds: [harbours],
  mainTagId: harbours,
  lead: null,
  notice: null,
  aiUse: null,
}

test('two people who changed different details have both', () => {
  const mine: Details = { ...before, profile: 'analysis', authorIds: ['rahel', 'dario'] }
  const theirs: Details = { ...before, deskId: 'security' }
  expect(areAtOdds(before, mine, theirs)).toBe(false)
  expect(mergeDetails(before, mine, theirs)).toEqual({ ...mine, deskId: 'security' })
  expect(mergeDetails(before, theirs, mine)).toEqual({ ...mine, deskId: 'security' })
})

test('two people who changed the same to different things are at odds about that alone', () => {
  const mine: Details = { ...before, slug: 'one', profile: 'analysis' }
  const theirs: Details = { ...before, slug: 'two', deskId: 'security' }
  expect(areAtOdds(before, mine, theirs)).toBe(true)
  expect(mergeDetails(before, mine, theirs)).toEqual({ ...mine, deskId: 'security' })
  expect(mergeDetails(before, theirs, mine)).toEqual({ ...theirs, profile: 'analysis' })
})

test('two people who changed the same to the same thing agree', () => {
  const both: Details = { ...before, profile: 'opinion' }
  expect(areAtOdds(before, both, both)).toBe(false)
  expect(mergeDetails(before, both, both)).toEqual(both)
})

test('a main tag never comes without its tag', () => {
  const mine: Details = { ...before, tagIds: [], mainTagId: null }
  const theirs: Details = { ...before, tagIds: [harbours, weather], mainTagId: weather }
  expect(areAtOdds(before, mine, theirs)).toBe(true)
  expect(mergeDetails(before, mine, theirs)).toEqual(mine)
  expect(withoutFields({ ...before, tagIds: [weather], mainTagId: weather }, before, ['mainTagId'])).toEqual(before)
})

test('tags have no order, authors have one', () => {
  const tagged: Details = { ...before, tagIds: [harbours, weather] }
  expect(areSameDetails(tagged, { ...tagged, tagIds: [weather, harbours] })).toBe(true)
  const signed: Details = { ...before, authorIds: ['rahel', 'dario'] }
  expect(areSameDetails(signed, { ...signed, authorIds: ['dario', 'rahel'] })).toBe(false)
})

test('a lead picture is the same in whatever order its words came', () => {
  const parts = { front: null, article: null, share: null }
  const mine: Details = { ...before, lead: { file: 'tugs', alt: 'Tugs', caption: null, parts } }
  const stored: Details = { ...before, lead: { parts, caption: null, alt: 'Tugs', file: 'tugs' } }
  expect(areSameDetails(mine, stored)).toBe(true)
  const theirs: Details = { ...before, lead: { file: 'tugs', alt: 'Nine tugs', caption: null, parts } }
  expect(areAtOdds(before, mine, theirs)).toBe(true)
})

test('what was refused is held back, and nothing else', () => {
  const mine: Details = { ...before, slug: 'two words', profile: 'brief' }
  expect(withoutFields(mine, before, ['slug'])).toEqual({ ...before, profile: 'brief' })
})
