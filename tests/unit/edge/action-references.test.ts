import { expect, test } from 'vitest'
import { referenceBound } from '#server/edge/action-references'

const inChunks = (body: string, size: number): Buffer[] => {
  const bytes = Buffer.from(body)
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
}
const passes = (body: string, size: number): boolean => {
  const isBounded = referenceBound(3)
  return inChunks(body, size).every((chunk) => isBounded(chunk))
}

test.each([1, 2, 3, 5, 1_000])(
  'what an action is called with may refer to so much and no more, in chunks of %i',
  (size) => {
    expect(passes('["$Q0","$1","\\u0024Q0","an honest $ and "]', size)).toBe(true)
    expect(passes('["$Q0","$1","\\u0024Q0","$D"]', size)).toBe(false)
    expect(passes('["$Q0","$Q0","$Q0","\\u0024Q0"]', size)).toBe(false)
  },
)

test('a long text passes, whatever it is about', () => {
  expect(passes(JSON.stringify(['The loan of $5 million, “$” and \\u0024. '.repeat(10_000)]), 65_536)).toBe(true)
})
