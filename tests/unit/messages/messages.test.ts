import { expect, test } from 'vitest'
import { Refusal } from '#lib/errors'
import { sentenceIn } from '#lib/messages/all'
import { preferredLanguage } from '#lib/messages/languages'
import { message } from '#lib/messages/message'

test('a message becomes a sentence of a language, with the messages that it carries', () => {
  const inner = message('account.language')
  expect(sentenceIn('en', message('account.languageOfNewsroom', { language: inner }))).toBe(
    'As the newsroom: Language of the newsroom',
  )
  expect(sentenceIn('en', message('account.languageOfNewsroom', { language: [inner, inner] }))).toBe(
    'As the newsroom: Language of the newsroom Language of the newsroom',
  )
})

test('a message without what it speaks of is a bug, not half a sentence', () => {
  expect(() => sentenceIn('en', { code: 'account.languageOfNewsroom' })).toThrow()
})

test('a refusal says in English what it says to a person in her language', () => {
  expect(new Refusal(message('errors.notFound')).message).toBe('There is nothing here, or it is not yours to see.')
})

test.each([
  ['ur-PK,ur;q=0.9,en;q=0.8', 'ur'],
  ['en;q=0.5, ar', 'ar'],
  ['de, fr-CA;q=0.3', 'fr'],
  ['de', null],
  ['fr;q=0', null],
  ['', null],
  [null, null],
])('of the languages %j the newsroom speaks %j', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
