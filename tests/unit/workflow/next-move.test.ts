import { expect, test } from 'vitest'
import { askBefore } from '#lib/workflow/ask-before'
import { type Move, moveNames, moves } from '#lib/workflow/moves'
import { inOrder, leadsOn, nextMove, usefulMoves } from '#lib/workflow/next-move'

test.each([
  [['spike', 'submit'], 'submit'],
  [['requestChanges', 'approve', 'spike'], 'approve'],
  [['schedule', 'publish'], 'publish'],
  [['takeBack', 'updateReview', 'spike'], 'updateReview'],
  [['takeBack', 'spike'], null],
  [[], null],
] as const)('of %j the next one is %j', (allowed, next) => {
  expect(nextMove(allowed)).toBe(next)
})

test('the answers to a piece come first and the ways out last', () => {
  expect(inOrder(['takeBack', 'requestChanges', 'approve', 'spike'])).toEqual([
    'approve',
    'requestChanges',
    'takeBack',
    'spike',
  ])
  expect(inOrder(['spike', 'withdraw', 'unschedule'])).toEqual(['unschedule', 'spike', 'withdraw'])
})

test('nobody takes in what is in already, or approves what has gone on', () => {
  expect(usefulMoves(['updateReview', 'approve', 'spike'], 'in_review', false, false)).toEqual(['approve', 'spike'])
  expect(usefulMoves(['updateReview', 'approve', 'spike'], 'in_review', true, false)).toEqual(['updateReview', 'spike'])
  expect(usefulMoves(['submit', 'spike'], 'draft', true, false)).toEqual(['submit', 'spike'])
})

test('every move that needs something asks for it', () => {
  for (const name of moveNames) {
    const { needs }: Move = moves[name]
    expect(askBefore(name)?.given ?? null, name).toBe(needs ?? null)
  }
})

test.each([
  [['approve', 'requestChanges'], 0, 'approve'],
  [['approve', 'requestChanges'], 2, 'toBlocker'],
  [['submit', 'spike'], 1, 'toBlocker'],
  [['schedule', 'publish'], 1, 'toBlocker'],
  [['updateReview', 'takeBack'], 3, 'updateReview'],
  [['revise'], 3, 'revise'],
  [['takeBack'], 3, null],
] as const)('of %j with %d blockers %j moves the article on', (allowed, blockers, onward) => {
  expect(leadsOn(allowed, blockers)).toBe(onward)
})

test.each([
  [['approve', 'requestChanges'], 0, 'others', 'toStep'],
  [['approve', 'requestChanges'], 2, 'others', 'toBlocker'],
  [['approve', 'requestChanges'], 2, 'hers', null],
  [['publish', 'schedule'], 0, 'others', 'toStep'],
  [['updateReview', 'takeBack'], 0, 'others', 'updateReview'],
  [['submit'], 0, 'others', 'submit'],
] as const)(
  'of %j with %d blockers and a review missing that is %s to give, %j does',
  (allowed, blockers, whose, onward) => {
    expect(leadsOn(allowed, blockers, whose)).toBe(onward)
  },
)

test('what is under embargo is scheduled, not published', () => {
  const moves = usefulMoves(['publish', 'schedule', 'spike'], 'approved', false, true)
  expect([moves, nextMove(moves)]).toEqual([['schedule', 'spike'], 'schedule'])
  expect(nextMove(usefulMoves(['publish', 'schedule', 'spike'], 'approved', false, false))).toBe('publish')
})
