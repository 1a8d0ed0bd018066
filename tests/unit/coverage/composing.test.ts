import { expect, test } from 'vitest'
import {
  changed,
  composingFrom,
  empty,
  isEmpty,
  kept,
  refused,
  sent,
  takenBack,
} from '../../../components/newsroom/coverage/composing.ts'

const first = { headline: '', text: 'The gate is open.', source: 'The pilots' }
const typing = (text: string, before = empty) => changed(before, { text })
const writing = changed(empty, first)

test('what is sent leaves the field free, and is gone once the newsroom has it', () => {
  const away = sent(writing, 'a')
  expect(away).toEqual({ typed: empty.typed, id: null, held: [{ ...first, id: 'a', why: null }] })
  expect(isEmpty(away)).toBe(false)
  expect(isEmpty(kept(away, 'a'))).toBe(true)
})

test('what is typed meanwhile stays, whatever the answer', () => {
  const next = typing('The next one', sent(writing, 'a'))
  expect(kept(next, 'a')).toMatchObject({ typed: { text: 'The next one' }, held: [] })
  expect(refused(next, 'a', 'Too long.')).toMatchObject({
    ...{ typed: { text: 'The next one' }, id: null },
    held: [{ ...first, id: 'a', why: 'Too long.' }],
  })
})

test('what is refused comes back into an empty field, under the same id until it says something else', () => {
  const back = refused(sent(writing, 'a'), 'a', 'Too long.')
  expect(back).toEqual({ typed: first, id: 'a', held: [] })
  expect(typing('Shorter.', back).id).toBeNull()
})

test('back into the field changes places with what stands there', () => {
  const both = refused(typing('The next one', sent(writing, 'a')), 'a', 'Too long.')
  const swapped = takenBack(both, 'a', 'b')
  expect(swapped).toMatchObject({ typed: first, id: 'a', held: [{ text: 'The next one', id: 'b', why: '' }] })
  expect(takenBack(swapped, 'b', 'c')).toMatchObject({ typed: { text: 'The next one' }, held: [{ ...first, id: 'a' }] })
  expect(takenBack(swapped, 'none', 'c')).toEqual(swapped)
})

test('this browser keeps all of it, and knows of what was on its way only that it may have arrived', () => {
  const away = typing('The next one', sent(writing, 'a'))
  expect(composingFrom(JSON.stringify(away))).toEqual({
    ...{ typed: { ...empty.typed, text: 'The next one' }, id: null },
    held: [{ ...first, id: 'a', why: '' }],
  })
  for (const stored of [null, '', '7', '{}', 'null', '{"typed":{"headline":1},"held":[]}'])
    expect(composingFrom(stored)).toEqual(empty)
})
