import { expect, test } from 'vitest'
import { Refusal } from '#lib/errors'
import { catalogs, pageSentenceIn, sentenceIn } from '#lib/messages/all'
import { en } from '#lib/messages/en'
import { localeOf, newsroomLanguageCodes, preferredLanguage, runsFromRight } from '#lib/messages/languages'
import { commaList } from '#lib/messages/list'
import { message } from '#lib/messages/message'
import { receivedMessage } from '#lib/messages/received'
import { pageSentencesOf, sentencesOf } from '#lib/messages/sentence'
import { directionOf } from '#lib/text/direction'

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

test('a message from a newer version of the product is told as such, not thrown at whoever reads', () => {
  const sentence = sentencesOf('en', catalogs.en)
  const [newer] = [JSON.parse('{"code":"tides.rising"}')].map(receivedMessage)
  expect(newer && sentence(newer)).toBe('This page is older than the newsroom and can’t say why. Load it again.')
})

test.each<[string, unknown]>([
  ['no message', 'Load it again.'],
  ['a code that is none', { code: 'Load it again.' }],
  ['more than a message has', { code: 'errors.notFound', html: '<b>' }],
  ['a parameter that is none', { code: 'errors.notFound', parameters: { name: { toString: 1 } } }],
])('%s is not taken for one when it comes over a wire', (_, said) => {
  expect(receivedMessage(said)).toBeNull()
})

test('what a message carries comes over a wire as it was', () => {
  const blocker = message('checks.claimSource.missing', { number: 2, words: 'The harbour closed' })
  const said = message('checks.cannotGoOut', { blockers: [blocker], more: 1 })
  expect(receivedMessage(JSON.parse(JSON.stringify(said)))).toEqual(said)
  expect(sentenceIn('en', said)).toBe(
    'This can’t go out yet. Claim 2, “The harbour closed”, has no source that supports it. And 1 more.',
  )
})

test('several things in a sentence are parted as their language parts them', () => {
  const desks = commaList(['World', 'Security', 'Science'])
  expect(sentenceIn('en', message('people.roleOnDesks', { role: message('labels.role.editor'), desks }))).toBe(
    'Editor (World, Security, Science)',
  )
  expect(commaList([])).toBe('')
})

test('on a page, a message that lacks what it speaks of gets a sentence that asks to load it again', () => {
  const sentence = pageSentencesOf('en', en)
  expect(sentence({ code: 'publications.addressHeld' })).toBe(en.errors.unknownCode)
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

test('names in Latin letters stand in their order in a list that runs from right to left, each with its own signs', () => {
  const list = commaList(['Orsa Delm', 'N. Karim (dpa)', 'سلمیٰ'])
  const said = typeof list === 'string' ? list : pageSentenceIn('ur', list)
  expect(said).toBe('\u2068Orsa Delm\u2069، \u2068N. Karim (dpa)\u2069، سلمیٰ')
  expect(typeof list === 'string' ? list : pageSentenceIn('en', list)).toBe('Orsa Delm, N. Karim (dpa), سلمیٰ')
})

test('what the sentences take for the direction of a language is what its pages run in', () => {
  for (const language of newsroomLanguageCodes)
    expect(runsFromRight(localeOf(language)), language).toBe(directionOf(language) === 'rtl')
})

test('an address in a sentence from right to left ends where it ends', () => {
  for (const address of ['https://news.example/invite?token=a', 'orsa@news.example'])
    expect(pageSentenceIn('ar', message('lists.comma', { some: address, another: '' }))).toBe(`${address}، `)
})

test('a password in a mail or on the command line has nothing around it that one would copy along', () => {
  expect(sentenceIn('ur', message('lists.comma', { some: 'aXr8 mAn', another: 'ی' }))).toBe('aXr8 mAn، ی')
})
