import { describe, expect, test } from 'vitest'
import { Role, State } from '#lib/generated/prisma/enums'
import { type DraftState, type MoveName, moveNames, moves, movesFor, whyNot } from '#lib/workflow/moves'
import { english } from '#tests/support/english'

const deskId = 'd1'
const person = (role: Role, personId = 'somebody') => ({
  personId,
  name: 'Somebody',
  role,
  deskIds: [deskId],
  language: null,
  credential: null,
})
const article = (state: State, more: Partial<DraftState> = {}): DraftState => ({
  state,
  live: false,
  ownerIds: ['writer'],
  deskId,
  contributorIds: ['writer'],
  ...more,
})

/** Moves by state and role: of reporters on their own article, of others on one of their desk. */
const table: [State, Role, MoveName[]][] = [
  ['draft', 'reporter', ['submit', 'spike']],
  ['draft', 'editor', ['submit', 'spike']],
  ['draft', 'chief', ['submit', 'spike']],
  ['in_review', 'reporter', ['updateReview', 'takeBack', 'spike']],
  ['in_review', 'editor', ['updateReview', 'takeBack', 'requestChanges', 'approve', 'spike']],
  ['in_review', 'chief', ['updateReview', 'takeBack', 'requestChanges', 'approve', 'spike', 'publishPast']],
  ['changes_requested', 'reporter', ['submit', 'spike']],
  ['changes_requested', 'editor', ['submit', 'spike']],
  ['changes_requested', 'chief', ['submit', 'spike']],
  ['approved', 'reporter', ['spike']],
  ['approved', 'editor', ['requestChanges', 'schedule', 'publish', 'spike']],
  ['approved', 'chief', ['requestChanges', 'schedule', 'publish', 'spike', 'publishPast']],
  ['scheduled', 'reporter', []],
  ['scheduled', 'editor', ['unschedule', 'publish']],
  ['scheduled', 'chief', ['unschedule', 'publish', 'publishPast']],
  ['published', 'reporter', ['revise']],
  ['published', 'editor', ['revise']],
  ['published', 'chief', ['revise']],
  ['spiked', 'reporter', ['revive']],
  ['spiked', 'editor', ['revive']],
  ['spiked', 'chief', ['revive']],
]
const bystanders: Role[] = ['fact_checker', 'admin']

describe('the workflow', () => {
  test.each(table)('a piece in %s offers the %s %j', (state, role, allowed) => {
    const actor = person(role, role === 'reporter' ? 'writer' : 'somebody')
    expect(movesFor(actor, article(state), true)).toEqual(allowed)
  })

  test.each(Object.values(State).flatMap((state) => bystanders.map((role) => [state, role] as const)))(
    'a piece in %s offers the %s nothing',
    (state, role) => {
      expect(movesFor(person(role, 'writer'), article(state, { live: true }), false)).toEqual([])
    },
  )

  test.each(Object.values(State))('a live piece in %s can be withdrawn, by the chief alone', (state) => {
    const may = Object.values(Role).filter((role) =>
      movesFor(person(role), article(state, { live: true }), true).includes('withdraw'),
    )
    expect(may).toEqual(['chief'])
  })

  test.each(Object.values(State))('in %s, a reporter has no say in somebody else’s piece', (state) => {
    expect(movesFor(person('reporter'), article(state, { live: true }), true)).toEqual([])
  })

  test.each(Object.values(State))('in %s, an editor has no say in another desk’s piece', (state) => {
    expect(movesFor(person('editor'), article(state, { live: true, deskId: 'd2' }), true)).toEqual([])
  })

  test('a piece without a desk is any editor’s', () => {
    expect(movesFor(person('editor'), article('in_review', { deskId: null }), true)).toContain('approve')
  })

  test.each(['editor', 'chief'] as const)('an %s who wrote a piece needs somebody else to approve it', (role) => {
    const writer = person(role, 'writer')
    expect(english(whyNot(writer, 'approve', article('in_review'), true))).toContain('somebody else')
    expect(whyNot(writer, 'approve', article('in_review'), false)).toBeNull()
  })

  test('nobody takes the steps that happen by themselves', () => {
    const takers = Object.values(Role).flatMap((role) =>
      Object.values(State).filter((state) => movesFor(person(role), article(state), true).includes('voidApproval')),
    )
    expect(takers).toEqual([])
  })

  test('every state has a way in and a way out', () => {
    for (const state of Object.values(State)) {
      if (state !== 'draft') expect(moveNames.some((name) => moves[name].to === state)).toBe(true)
      expect(moveNames.some((name) => (moves[name].from as readonly State[]).includes(state))).toBe(true)
    }
  })

  test('nothing reaches readers but what was approved, what a chief who did not write it publishes past that, or an entry that is read afterwards', () => {
    const toReaders = moveNames.filter((name) => moves[name].to === 'published')
    const before = toReaders
      .filter((name) => name !== 'publishPast' && name !== 'publishEntry')
      .flatMap((name) => moves[name].from)
    expect([...new Set(before)].sort()).toEqual(['approved', 'scheduled'])
    expect(moves.publishEntry).toMatchObject({ from: ['in_review'], checked: true, afterwards: true })
    expect(moves.publishPast).toMatchObject({ needs: 'reason', secondEyes: true })
    expect(Object.keys(moves.publishPast.by)).toEqual(['chief'])
    expect(whyNot(person('chief', 'writer'), 'publishPast', article('in_review'), true)).not.toBeNull()
  })
})
