import { describe, expect, test } from 'vitest'
import { canDo, isDone, isOverdue } from '#lib/assignments/tasks'
import type { AssignmentTask, ReviewKind, Role, State } from '#lib/generated/prisma/enums'

const piece = { ownerIds: ['author'], deskId: 'world' }
const somebody = (role: Role, id = 'somebody', deskIds = ['world']) => ({ id, name: 'Somebody', role, deskIds })

test.each<[AssignmentTask, ReturnType<typeof somebody>, boolean]>([
  ['reporter', somebody('reporter', 'author'), true],
  ['reporter', somebody('reporter'), false],
  ['reporter', somebody('editor'), true],
  ['editor', somebody('editor'), true],
  ['editor', somebody('editor', 'somebody', ['economy']), false],
  ['editor', somebody('reporter', 'author'), false],
  ['fact_checker', somebody('fact_checker'), true],
  ['fact_checker', somebody('reporter', 'author'), false],
  ['legal', somebody('fact_checker'), true],
  ['legal', somebody('chief'), true],
  ['legal', somebody('admin'), false],
])('%s can be given to %j: %s', (task, person, may) => {
  expect(canDo(person, task, piece)).toBe(may)
})

describe('a task is done', () => {
  test.each<[AssignmentTask, State, ReviewKind[], ReviewKind[], boolean]>([
    ['reporter', 'draft', [], [], false],
    ['reporter', 'changes_requested', [], [], false],
    ['reporter', 'in_review', [], [], true],
    ['editor', 'in_review', [], [], false],
    ['editor', 'approved', [], [], true],
    ['fact_checker', 'in_review', [], ['fact_check'], false],
    ['fact_checker', 'in_review', ['fact_check'], [], true],
    ['fact_checker', 'in_review', [], [], false],
    ['fact_checker', 'approved', [], [], true],
    ['legal', 'approved', [], ['legal'], false],
    ['legal', 'approved', ['legal'], [], true],
    ['legal', 'draft', ['fact_check'], ['legal'], false],
  ])('%s of a piece in %s, with %j and without %j: %s', (task, state, given, missing, done) => {
    expect(isDone(task, state, given, missing)).toBe(done)
  })
})

test('what is due and not done is late, from that moment on', () => {
  const due = new Date('2026-03-01T12:00Z')
  const [before, after] = [new Date(due.getTime() - 1), new Date(due.getTime() + 1)]
  expect([isOverdue(due, false, before), isOverdue(due, false, due), isOverdue(due, false, after)]).toEqual([
    false,
    false,
    true,
  ])
  expect([isOverdue(due, true, after), isOverdue(null, false, after)]).toEqual([false, false])
})
