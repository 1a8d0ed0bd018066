import { expect, test } from 'vitest'
import { freeSlug, slugFor } from '#lib/people/slug'

test.each([
  ['Zala Mirkovič', 'zala-mirkovic'],
  ['  O’Brien, Seán  ', 'o-brien-sean'],
  ['Πέτρος Νίκου', 'πετρος-νικου'],
  ['نور احمد', 'نور-احمد'],
  ['…', 'person'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('%j has the address %j', (name, slug) => {
  expect(slugFor(name)).toBe(slug)
})

test('nobody gets an address that somebody has', () => {
  expect(freeSlug('Ilse Varga', [])).toBe('ilse-varga')
  expect(freeSlug('Ilse Varga', ['ilse-varga', 'ilse-varga-3'])).toBe('ilse-varga-2')
})
