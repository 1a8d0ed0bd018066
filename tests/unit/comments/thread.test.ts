import { expect, test } from 'vitest'
import { belongsTo, firstWords, inReadingOrder, type Thread, withThread } from '#lib/comments/thread'

const ilse = '01890000-0000-7000-8000-000000000001'
const day = (date: number) => new Date(Date.UTC(2026, 10, date))
const thread = (id: string, more: Partial<Thread> = {}): Thread => ({
  ...{ id, quote: id, anchored: true, lastAt: day(1), resolvedAt: null, resolvedBy: null, mine: false, comments: [] },
  ...more,
})

test('threads stand in the order of the text, and those whose words are gone behind them, the oldest first', () => {
  const all = [
    thread('gone late', { lastAt: day(3) }),
    thread('b'),
    thread('gone early', { lastAt: day(2) }),
    thread('a'),
  ]
  expect(inReadingOrder(all, ['a', 'b']).map(({ id }) => id)).toEqual(['a', 'b', 'gone early', 'gone late'])
})

test('those about the whole piece come before all words', () => {
  const all = [
    thread('a'),
    thread('gone'),
    thread('late', { quote: null, lastAt: day(3) }),
    thread('early', { quote: null }),
  ]
  expect(inReadingOrder(all, ['a']).map(({ id }) => id)).toEqual(['early', 'late', 'a', 'gone'])
})

test('a thread about no words is called by the beginning of what is said first', () => {
  const said = (text: string, deleted = false) => ({
    ...{ id: text, by: { id: ilse, name: 'Ilse Winter' }, at: day(1), editedAt: null },
    ...{ deleted, text, mentions: [{ id: ilse, name: 'Ilse Winter' }], own: false, removable: false },
  })
  expect(firstWords({ comments: [said('', true), said(`Is this two pieces, @[${ilse}]?`)] }, 'somebody')).toBe(
    'Is this two pieces, @Ilse Winter?',
  )
  expect(firstWords({ comments: [said('x'.repeat(200))] }, 'somebody')).toHaveLength(80)
})

test('a thread is open or not, mine or not, and always among all', () => {
  expect(belongsTo('open', thread('a'))).toBe(true)
  expect(belongsTo('open', thread('a', { resolvedAt: day(2) }))).toBe(false)
  expect(belongsTo('mine', thread('a'))).toBe(false)
  expect(belongsTo('mine', thread('a', { mine: true, resolvedAt: day(2) }))).toBe(true)
  expect(belongsTo('all', thread('a', { resolvedAt: day(2) }))).toBe(true)
})

test('one thread is put in the place of itself, added, or taken out', () => {
  const [a, b] = [thread('a'), thread('b')]
  expect(withThread([a, b], 'a', thread('a', { mine: true }))).toMatchObject([{ id: 'a', mine: true }, { id: 'b' }])
  expect(withThread([a], 'b', b)).toEqual([a, b])
  expect(withThread([a, b], 'a', null)).toEqual([b])
})
