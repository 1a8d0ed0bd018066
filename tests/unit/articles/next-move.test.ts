import { expect, test } from 'vitest'
import { askBefore, nextMove } from '#lib/articles/next-move'
import { type Move, moveNames, moves } from '#lib/articles/workflow'

test.each([
  [['spike', 'submit'], 'submit'],
  [['requestChanges', 'approve', 'spike'], 'approve'],
  [['schedule', 'publish'], 'publish'],
  [['takeBack', 'updateReview', 'spike'], null],
  [[], null],
] as const)('of %j the next one is %j', (allowed, next) => {
  expect(nextMove(allowed)).toBe(next)
})

test('every move that needs something asks for it', () => {
  for (const name of moveNames) {
    const { needs }: Move = moves[name]
    expect(askBefore(name)?.given ?? null, name).toBe(needs ?? null)
  }
})
