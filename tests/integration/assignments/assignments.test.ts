import { beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { assign, unassign } from '#lib/assignments/commands'
import { assignmentsOf, ownTasks, peopleForTask } from '#lib/assignments/queries'
import { db } from '#lib/db'
import { home } from '#lib/home/queries'
import { someone } from '#tests/support/articles'
import { eventsOf, goesOut, inReview, type Newsroom, newsroom, report } from '#tests/support/flow'

let room: Newsroom
let id: string
beforeEach(async () => {
  room = await newsroom()
  id = (await inReview(room)).id
})
const soon = new Date(Date.now() + 3_600_000)
const late = new Date(Date.now() - 60_000)
const check = (dueAt: Date | null = soon, personId = room.checker.personId) => ({
  ...{ task: 'fact_checker' as const, personId, dueAt },
})
const told = (personId: string) => db.notification.count({ where: { articleId: id, personId, kind: 'task' } })

describe('an assignment', () => {
  test('is shown with the piece, is on its timeline, waits at home and is told at once', async () => {
    await assign(room.editor, id, check())
    expect((await assignmentsOf(room.reporter, id)).assignments).toMatchObject([
      {
        ...{ task: 'fact_checker', by: room.editor.name, dueAt: soon, done: false, overdue: false },
        person: { name: room.checker.name, left: false },
      },
    ])
    const event = (await eventsOf(id)).at(-1)
    expect(event).toMatchObject({ move: 'assign', personId: room.editor.personId })
    expect(event?.reason).toContain(`Fact-check: ${room.checker.name}, until`)
    expect((await home(room.checker)).tasks).toMatchObject([{ articleId: id, task: 'fact_checker', overdue: false }])
    expect(await told(room.checker.personId)).toBe(1)
  })

  test('is one person’s: giving it to another takes it from the first, who is told', async () => {
    const other = await someone('fact_checker')
    await assign(room.editor, id, check())
    await assign(room.editor, id, check(soon, other.personId))
    expect((await assignmentsOf(room.editor, id)).assignments.map(({ person }) => person.name)).toEqual([other.name])
    expect([await told(room.checker.personId), await told(other.personId)]).toEqual([2, 1])
    expect(await ownTasks(room.checker)).toEqual([])
  })

  test('given again as it stands changes nothing', async () => {
    await assign(room.editor, id, check())
    await assign(room.editor, id, check())
    expect((await eventsOf(id)).filter(({ move }) => move === 'assign')).toHaveLength(1)
  })

  test('is one alone, however many give it at once', async () => {
    const others = await Promise.all([1, 2, 3].map(() => someone('fact_checker')))
    await Promise.all(others.map(({ personId }) => assign(room.editor, id, check(soon, personId))))
    expect((await assignmentsOf(room.editor, id)).assignments).toHaveLength(1)
  })

  test('is taken away, once', async () => {
    await assign(room.editor, id, check())
    await unassign(room.chief, id, 'fact_checker')
    expect((await assignmentsOf(room.editor, id)).assignments).toEqual([])
    await expect(unassign(room.chief, id, 'fact_checker')).rejects.toThrow('Nobody has')
    expect((await eventsOf(id)).at(-1)?.move).toBe('unassign')
  })

  test('is late once its moment has passed, and comes first', async () => {
    await assign(room.editor, id, check())
    const other = await inReview(room)
    await assign(room.editor, other.id, check(late))
    expect((await ownTasks(room.checker)).map(({ articleId, overdue }) => [articleId, overdue])).toEqual([
      [other.id, true],
      [id, false],
    ])
  })

  test('waits no more once it is done', async () => {
    const draft = await report(room)
    await assign(room.editor, draft.id, { task: 'reporter', personId: room.reporter.personId, dueAt: late })
    expect(await ownTasks(room.reporter)).toMatchObject([{ articleId: draft.id, overdue: true }])
    await articles.submit(room.reporter, draft.id)
    expect(await ownTasks(room.reporter)).toEqual([])
    expect((await assignmentsOf(room.editor, draft.id)).assignments).toMatchObject([{ done: true, overdue: false }])
  })
})

test('what was done for a piece that is out does not come back as late with its next version', async () => {
  const piece = await report(room)
  await assign(room.editor, piece.id, { task: 'reporter', personId: room.reporter.personId, dueAt: late })
  await goesOut(room, piece.id)
  const out = (await eventsOf(piece.id)).at(-1)
  expect(await db.assignment.findMany({ where: { articleId: piece.id } })).toMatchObject([
    { endedAt: out?.at, endedById: out?.personId },
  ])
  await articles.revise(room.editor, piece.id)
  expect(await ownTasks(room.reporter)).toEqual([])
  expect((await assignmentsOf(room.editor, piece.id)).assignments).toEqual([])
})

test('what is done takes no place from what is still to do', async () => {
  const pieces = await Promise.all(Array.from({ length: 31 }, () => report(room)))
  const earlier = new Date(late.getTime() - 60_000)
  await db.assignment.createMany({
    data: pieces.map((piece, at) => ({
      ...{ articleId: piece.id, task: 'reporter' as const, personId: room.reporter.personId },
      ...{ dueAt: at === 0 ? late : earlier, byId: room.editor.personId },
    })),
  })
  const done = pieces.slice(1).map((piece) => piece.id)
  await db.draft.updateMany({ where: { articleId: { in: done } }, data: { state: 'in_review' } })
  expect((await ownTasks(room.reporter)).map(({ articleId }) => articleId)).toEqual([pieces[0]?.id])
})

describe('nobody is given', () => {
  test('what she could not do there, or who has left', async () => {
    const gone = await someone('fact_checker')
    await db.person.update({ where: { id: gone.personId }, data: { active: false } })
    const elsewhere = await someone('editor')
    const stranger = await someone('reporter', [room.deskId])
    for (const [task, who] of [
      ['fact_checker', gone],
      ['editor', elsewhere],
      ['reporter', stranger],
      ['editor', room.reporter],
    ] as const)
      await expect(assign(room.editor, id, { task, personId: who.personId, dueAt: null })).rejects.toThrow('has left')
    expect(await db.assignment.count({ where: { articleId: id } })).toBe(0)
    const names = (await peopleForTask(room.editor, id, 'fact_checker')).map(({ name }) => name)
    expect([names.includes(room.checker.name), names.includes(gone.name)]).toEqual([true, false])
  })

  test('a moment that could be two', async () => {
    await expect(assign(room.editor, id, { ...check(), dueAt: '2026-03-01T12:00' })).rejects.toThrow()
  })
})

test('who leaves keeps the task in sight until somebody gives it to another', async () => {
  const checker = await someone('fact_checker')
  await assign(room.editor, id, check(soon, checker.personId))
  await db.person.update({ where: { id: checker.personId }, data: { active: false } })
  expect((await assignmentsOf(room.editor, id)).assignments).toMatchObject([{ person: { left: true } }])
})

test('whoever lost the piece finds its tasks no more', async () => {
  const editor = await someone('editor', [room.deskId])
  await assign(room.chief, id, { task: 'editor', personId: editor.personId, dueAt: null })
  expect(await ownTasks(editor)).toHaveLength(1)
  expect(await ownTasks({ ...editor, deskIds: [] })).toEqual([])
})
