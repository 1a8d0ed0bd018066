import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { says } from '#lib/messages/says'

const shape = z.strictObject({
  name: z.string().trim(),
  tags: z.array(z.strictObject({ name: z.string().min(1) })).default([]),
})

test('what fits its shape comes out as the shape says', () => {
  expect(validated(shape, { name: ' Harbour ' })).toEqual({ name: 'Harbour', tags: [] })
})

test.each([
  ['something else', 'Harbour'],
  ['nothing', null],
  ['more than was asked for', { name: 'Harbour', role: 'admin' }],
  ['nothing but control characters where a letter has to be', { name: 'Harbour', tags: [{ name: '\u0000\u0007' }] }],
])('%s is refused with a sentence', (_, given) => {
  expect(() => validated(shape, given)).toThrow(Refusal)
})

test('control characters and halves of characters are left out, however deep inside', () => {
  const given = { name: 'Har\u0000\u0007bour\u009f\ud800', tags: [{ name: '\u001bPo\uffffrt\udfff 😀\t' }] }
  expect(validated(shape, given)).toEqual({ name: 'Harbour', tags: [{ name: 'Port 😀\t' }] })
})

test('what is nested without end is refused like anything else', () => {
  const nested = JSON.parse(`${'['.repeat(9000)}${']'.repeat(9000)}`)
  expect(() => validated(shape, { name: 'Harbour', tags: nested })).toThrow(Refusal)
})

test('a backslash and what may follow it are words like others', () => {
  expect(validated(shape, { name: '\\u0000' }).name).toBe('\\u0000')
})

test.each(['', 'x', '1', null, undefined, { not: '' }])('%j is the id of nothing', (id) => {
  expect(() => validId(id)).toThrow('There is nothing here')
})

describe('what is wrong is told by a message', () => {
  const told = (given: unknown) => {
    try {
      return validated(z.strictObject({ name: z.string().max(3, says('people.nameTooLong', { most: 3 })) }), given)
    } catch (error) {
      return error instanceof Refusal ? { why: error.why, fields: error.fields } : error
    }
  }

  test('of the rule that was broken, beside its field too', () => {
    const why = message('people.nameTooLong', { most: 3 })
    expect(told({ name: 'Harbour' })).toEqual({ why, fields: { name: why } })
  })

  test.each([
    ['a value of another kind', { name: 3 }, 'name'],
    ['nothing', null, ''],
    ['more than was asked for', { name: 'Bay', role: 'admin' }, ''],
  ])('and never in Zod’s own words: %s', (_, given, field) => {
    const why = message('errors.notUnderstood')
    expect(told(given)).toEqual({ why, fields: { [field]: why } })
  })
})
