import { expect, test } from 'vitest'
import { findAgain, findQuote, quoteOf } from '#lib/text/quote'

const text = 'The quay is closed.\nThe port says the quay is closed, and the pilots say the quay is open.\n'
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { from: start, to: start + words.length }
}

test('words are found by what stands around them, though they stand there more than once', () => {
  const second = at('quay is closed', 20)
  expect(findQuote(text, quoteOf(text, second))).toEqual(second)
  expect(findQuote(`Something new. ${text}`, quoteOf(text, second))?.from).toBe(second.from + 15)
})

test('white space of any kind and length is one space', () => {
  const found = findQuote(text, { quote: 'closed. \n\n The\u00a0port', before: 'quay  is', after: '', at: 0 })
  expect(found && text.slice(found.from, found.to)).toBe('closed.\nThe port')
})

test('where nothing around them tells, the nearest place is meant', () => {
  const plain = { quote: 'the quay', before: '', after: '' }
  expect(findQuote(text, { ...plain, at: 80 })).toEqual(at('the quay', 40))
  expect(findQuote(text, { ...plain, at: 0 })).toEqual(at('the quay'))
})

test('what the text does not say, and what says nothing, is not found', () => {
  for (const quote of ['harbour', '  \n ', ''])
    expect(findQuote(text, { quote, before: '', after: '', at: 0 })).toBeNull()
})

test('words that are to be found again need a proof: the same surroundings, or length', () => {
  const bare = { before: '', after: '', at: 0 }
  expect(findAgain(text, { ...bare, quote: 'open' })).toBeNull()
  expect(findAgain(text, { ...bare, quote: 'open', before: 'the pilots say the quay is ' })).toEqual(at('open'))
  expect(findAgain(text, { ...bare, quote: 'and the pilots say the quay' })).not.toBeNull()
  expect(findAgain(text.repeat(2), { ...bare, quote: 'and the pilots say the quay' })).toBeNull()
})
