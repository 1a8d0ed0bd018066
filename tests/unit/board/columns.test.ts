import { expect, test } from 'vitest'
import { columnStates, leadingTo } from '#lib/board/columns'
import { State } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { moveNames } from '#lib/workflow/moves'

const card = (state: State, ...moves: (typeof moveNames)[number][]) => ({ state, moves, notApproved: null })

test('the board has a column for each state', () => {
  expect([...columnStates].sort()).toEqual(Object.values(State).sort())
})

test.each([
  ['draft', 'in_review', 'submit'],
  ['changes_requested', 'in_review', 'submit'],
  ['in_review', 'draft', 'takeBack'],
  ['in_review', 'changes_requested', 'requestChanges'],
  ['approved', 'changes_requested', 'requestChanges'],
  ['scheduled', 'approved', 'unschedule'],
  ['published', 'draft', 'revise'],
  ['draft', 'spiked', 'spike'],
  ['spiked', 'draft', 'revive'],
] as const)('a piece in %s comes to %s by “%s”, on the board itself', (from, to, move) => {
  expect(leadingTo(card(from, ...moveNames), to)).toEqual({ how: 'here', move })
})

test.each([
  ['in_review', 'approved', 'approve'],
  ['approved', 'scheduled', 'schedule'],
  ['approved', 'published', 'publish'],
  ['scheduled', 'published', 'publish'],
] as const)(
  'from %s to %s leads the page that shows what goes out: “%s” happens by no slip of the mouse',
  (from, to, move) => {
    expect(leadingTo(card(from, ...moveNames), to)).toEqual({ how: 'review', move })
  },
)

test('a piece is withdrawn, or published past its checks, by no column', () => {
  const ways = Object.values(State).flatMap((from) =>
    columnStates.map((to) => leadingTo(card(from, 'withdraw', 'publishPast'), to)),
  )
  expect(ways.filter(({ how }) => how !== 'not')).toEqual([])
})

test('where no step leads, the board says from where to where', () => {
  expect(leadingTo(card('draft', ...moveNames), 'published')).toEqual({
    how: 'not',
    why: message('boardPage.noStep', {
      from: message('labels.state.draft'),
      column: message('labels.state.published'),
    }),
  })
})

test('where a step leads that is not hers, the board says so, and says why she may not approve', () => {
  expect(leadingTo(card('in_review'), 'approved')).toEqual({ how: 'not', why: message('workflow.notYours') })
  const hers = { ...card('in_review', 'takeBack'), notApproved: message('workflow.secondEyes') }
  expect(leadingTo(hers, 'approved')).toEqual({ how: 'not', why: message('workflow.secondEyes') })
  expect(leadingTo(hers, 'changes_requested')).toEqual({ how: 'not', why: message('workflow.notYours') })
})
