/** Hashes of what was stored before `canonicalize` came in have to stay what they are: they seal revisions. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, contentHash } from '#lib/text/canonical'

/** The former way, by hand. */
function former(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(former).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${former(held)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

/** Any text that PostgreSQL can hold: every script, no half of a pair. */
const words = fc.string({ unit: 'binary' })
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(fc.oneof(tie('value'), fc.constant(undefined))),
  object: fc.dictionary(words, fc.oneof(tie('value'), fc.constant(undefined)), { noNullPrototype: true }),
}))

test('is byte for byte what it was, for whatever a revision can hold', () => {
  fc.assert(
    fc.property(json.value, (value) => {
      expect(canonical(value)).toBe(former(value))
    }),
    { numRuns: 2_000 },
  )
})

test('a known text keeps its known hash', () => {
  const value = { b: ['ä', '€', '\u2028', '"\\\u0001', 1e21, 0.1, -0], a: { none: undefined, null: null }, A: 'قلم' }
  expect(Buffer.from(contentHash(value)).toString('hex')).toBe(
    'cb91db64f2cfd67ce7fb348d17e6d1bb6a6078db8abdfb16b05cef3c4480c38f',
  )
})

test.each([
  ['half of a pair', { text: '\ud83d' }],
  ['no number', { count: Number.NaN }],
  ['nothing', undefined],
])('%s, which no revision can hold, has no form', (_, value) => {
  expect(() => canonical(value)).toThrow()
})
