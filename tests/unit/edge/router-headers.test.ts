import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { malformedRouterHeader } from '#server/edge/router-headers'

const { parseAndValidateFlightRouterState: nextParses } = createRequire(import.meta.url)(
  'next/dist/server/app-render/parse-and-validate-flight-router-state',
)

function isTakenByNext(header: string): boolean {
  try {
    nextParses(header)
    return true
  } catch {
    return false
  }
}

const written = (tree: unknown) => encodeURIComponent(JSON.stringify(tree))
const isTaken = (header: string) => malformedRouterHeader({ 'next-router-state-tree': header }) === null

describe('a router state tree is taken by the edge only where the installed Next takes it', () => {
  test.each([
    [['', {}]],
    [['', { children: ['newsroom', { children: ['__PAGE__', {}] }] }, null, null, 16]],
    [['', { children: [['id', '1', 'd', null], {}, null, 'refetch'] }]],
    [['', { children: [['id', '1', 'c', ['a', 'b']], {}, ['/a', '/a?b']] }, null, null, 0, 'x']],
  ])('taken: %j', (tree) => {
    expect([isTaken(written(tree)), isTakenByNext(written(tree))]).toEqual([true, true])
  })

  test.each([
    'x',
    '',
    '%',
    '%5B',
    written(null),
    written({}),
    written(['']),
    written([1, {}]),
    written(['', { children: 'x' }]),
    written(['', { children: [['id', '1', 'z', null], {}] }]),
    written(['', {}, null, 'sideways']),
    written(['', {}, null, null, '16']),
    written(['', {}, null, null, null, null]),
    written(['', {}, null, null, null, '', 7]),
    `${written(['', {}])}, ${written(['', {}])}`,
    written(['', { children: ['a'.repeat(41_000), {}] }]),
  ])('refused: %s', (header) => {
    expect([isTaken(header), isTakenByNext(header)]).toEqual([false, false])
  })

  test('one that is nested, wide and wrong is refused at its first fault', () => {
    const wide = Object.fromEntries(Array.from({ length: 1_800 }, (_, key) => [key, 5]))
    const nested = (inner: unknown, depth: number): unknown =>
      depth === 0 ? inner : ['', { a: nested(inner, depth - 1) }]
    for (const depth of [30, 150, 450]) {
      const header = JSON.stringify(nested(['', wide], depth))
      const before = process.cpuUsage()
      expect(isTaken(header)).toBe(false)
      // A validator that goes on to the end takes seconds, on any machine.
      expect(process.cpuUsage(before).user).toBeLessThan(300_000)
    }
  })

  test('the same for whatever else is written there', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue(),
        fc.tuple(fc.string(), fc.dictionary(fc.string(), tie('tree'), { maxKeys: 2 })),
        fc.tuple(
          fc.string(),
          fc.dictionary(fc.string(), tie('tree'), { maxKeys: 2 }),
          fc.constant(null),
          fc.jsonValue(),
        ),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        const header = written(value)
        if (isTaken(header)) expect(isTakenByNext(header)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  ['rsc', '1', null],
  ['rsc', '2', 'rsc'],
  ['next-router-prefetch', '3', null],
  ['next-router-prefetch', '1, 1', 'next-router-prefetch'],
  ['next-router-segment-prefetch', '/_tree', null],
  ['next-router-segment-prefetch', '_tree', 'next-router-segment-prefetch'],
  ['next-action', 'x', null],
])('the header %s: %s', (name, header, malformed) => {
  expect(malformedRouterHeader({ [name]: header })).toBe(malformed)
})
