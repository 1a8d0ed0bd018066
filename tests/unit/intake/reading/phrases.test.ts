import { expect, test } from 'vitest'
import { phrasesOf } from '#lib/intake/reading/phrases'

const phrases = (text: string) => Object.fromEntries(phrasesOf([{ kind: 'paragraph', text }]))

test('phrases of up to three words are counted, whatever their capitals', () => {
  expect(phrases('Harbour pilots rest. The harbour pilots sleep.')).toEqual({
    Harbour: 2,
    'Harbour pilots': 2,
    'Harbour pilots rest': 1,
    pilots: 2,
    'pilots rest': 1,
    rest: 1,
    'harbour pilots sleep': 1,
    'pilots sleep': 1,
    sleep: 1,
  })
})

test('they begin and end with words that mean something, and stop at every sign', () => {
  expect(Object.keys(phrases('ministry of ports, and of it'))).toEqual(['ministry', 'ministry of ports', 'ports'])
})

test('a possession is no part of a name, and a short word in small letters no acronym', () => {
  expect(Object.keys(phrases('Norvalia’s US'))).toEqual(['Norvalia', 'Norvalia US', 'US'])
  expect(phrases('go us')).toEqual({ 'go us': 1 })
})

test('a text without end gives no more than 4,500', () => {
  const text = Array.from({ length: 9000 }, (_, at) => `word${at}`).join(' ')
  expect(phrasesOf([{ kind: 'paragraph', text }]).size).toBe(4500)
})
