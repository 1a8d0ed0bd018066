import { expect, test } from 'vitest'
import { belongsTo, inReadingOrder, type Thread, withThread } from '#lib/comments/thread'

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
