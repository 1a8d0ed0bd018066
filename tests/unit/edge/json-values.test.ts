import { expect, test } from 'vitest'
import { valueBound } from '#server/edge/json-values'

const passes = (json: string, most: number, size = 7): boolean => {
  const isFew = valueBound(most)
  const bytes = Buffer.from(json)
  for (let at = 0; at < bytes.length; at += size) if (!isFew(bytes.subarray(at, at + size))) return false
  return true
}

test.each([
  ['[1,2,3]', 3],
  ['[[[]]]', 3],
  ['[{"a":1,"b":[]}]', 4],
  ['["a",\n"b"]', 2],
])('counts the values in %s', (json, values) => {
  for (const size of [1, 2, 100]) {
    expect(passes(json, values, size)).toBe(true)
    expect(passes(json, values - 1, size)).toBe(false)
  }
})

test.each(['Talks, [again], {and} again', 'She said: "Yes, [no]".', 'a \\', '\\",[', 'line\nend, and \u2028more,'])(
  'what stands in a text counts as one: %j',
  (words) => {
    for (const size of [1, 2, 100]) expect(passes(JSON.stringify([words, words]), 2, size)).toBe(true)
  },
)

test('a quotation mark that nobody closes hides nothing after the end of its line', () => {
  expect(passes(`"\n${'[],'.repeat(100)}`, 50)).toBe(false)
  expect(passes(`"\\\r${'[],'.repeat(100)}`, 50)).toBe(false)
})
