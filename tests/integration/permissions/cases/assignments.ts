import { assign, unassign } from '#lib/assignments/commands'
import { assignmentsOf, firstDues, ownTasks, peopleForTask, tasksDue } from '#lib/assignments/queries'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { someone } from '#tests/support/articles'
import { article } from '../articles.ts'
import { acts, type Cases, lists, type Standing } from '../case.ts'

const withChecker = async (standing: Standing, actor: Actor) => ({
  ...(await article('in_review')(standing, actor)),
  personId: (await someone('fact_checker')).personId,
})

const assigned = async (standing: Standing, actor: Actor) => {
  const made = await withChecker(standing, actor)
  await db.assignment.create({
    data: { articleId: made.id, task: 'fact_checker', personId: made.personId, byId: made.by.personId },
  })
  return made
}

/** The actor's own task, on a piece that she may or may not read. */
const hers = async (standing: Standing, actor: Actor) => {
  const made = await article('in_review')(standing, actor)
  const { id: articleId, by } = made
  await db.assignment.create({ data: { articleId, task: 'legal', personId: actor.personId, byId: by.personId } })
  return made
}

const dueAt = new Date('2037-11-24T12:00Z')
/** Somebody else's task with a due time, on a piece in each standing. */
const due = async (standing: Standing, actor: Actor) => {
  const made = await withChecker(standing, actor)
  await db.assignment.create({
    data: { articleId: made.id, task: 'fact_checker', personId: made.personId, byId: made.by.personId, dueAt },
  })
  return made
}

export const cases: Cases = {
  assignmentsOf: acts('article.read', { on: assigned, call: (actor, { id }) => assignmentsOf(actor, id) }),
  peopleForTask: acts('assignment.change', {
    on: article('in_review'),
    call: (actor, { id }) => peopleForTask(actor, id, 'fact_checker'),
  }),
  ownTasks: lists('article.read', {
    on: hers,
    call: async (actor, { id }) => (await ownTasks(actor)).some(({ articleId }) => articleId === id),
  }),
  tasksDue: lists('article.read', {
    on: due,
    call: async (actor, { id }) =>
      (await tasksDue(actor, dueAt, new Date('2037-11-25T00:00Z'), {})).some(({ articleId }) => articleId === id),
  }),
  firstDues: lists('article.read', {
    on: due,
    call: async (actor, { id }) => (await firstDues(actor, [id])).has(id),
  }),
  assign: acts('assignment.change', {
    on: withChecker,
    call: (actor, { id, personId }) => assign(actor, id, { task: 'fact_checker', personId, dueAt: null }),
  }),
  unassign: acts('assignment.change', { on: assigned, call: (actor, { id }) => unassign(actor, id, 'fact_checker') }),
}
