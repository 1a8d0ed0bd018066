/** Somebody is given something to do about a piece, or has it no more. Each is an event, and is told to whom it concerns. */
import * as shape from '#lib/assignments/input'
import { canDo } from '#lib/assignments/tasks'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { newsroomDates } from '#lib/dates/newsroom'
import { db, type Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { AssignmentTask } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { tellOfTask } from '#lib/notifications/causes'
import { readersOf } from '#lib/notifications/readers'
import { lockedArticleFor, type WorkflowArticle } from '#lib/workflow/article'
import { recordEvent } from '#lib/workflow/record-event'

/**
 * Gives a task to a person, in the place of whoever had it. Refuses who has left, and who could not do it on this piece. `dueAt` may have
 * passed: what is late is late from the beginning.
 */
export async function assign(actor: Actor, id: string, input: shape.AssignmentInput): Promise<void> {
  const { task, personId, dueAt } = validated(shape.assignment, input)
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    assertCan(actor, 'assignment.change', article)
    const person = (await readersOf(tx, articleId)).find((one) => one.id === personId)
    if (!person || !canDo(person, task, article)) throw new Refusal(message('assignments.cannotDo'))
    const before = await tx.assignment.findFirst({
      where: { articleId, task, endedAt: null },
      select: { personId: true, dueAt: true },
    })
    if (before?.personId === personId && before.dueAt?.getTime() === dueAt?.getTime()) return
    await end(tx, actor, articleId, task)
    await tx.assignment.create({ data: { articleId, task, personId, dueAt, byId: actor.personId } })
    await record(tx, actor, article, 'assign', {
      ...{ task, name: person.name, dueAt },
      told: [personId, ...(before ? [before.personId] : [])],
    })
  })
}

/** Nobody has this task any more. Refuses where nobody had it. */
export async function unassign(actor: Actor, id: string, wanted: AssignmentTask): Promise<void> {
  const task = validated(shape.task, wanted)
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    assertCan(actor, 'assignment.change', article)
    const ended = await end(tx, actor, articleId, task)
    if (!ended) throw new Refusal(message('assignments.nobodyHasIt'))
    const { personId, person } = ended
    await record(tx, actor, article, 'unassign', { task, name: person.name, dueAt: null, told: [personId] })
  })
}

async function end(tx: Tx, actor: Actor, articleId: string, task: AssignmentTask) {
  const [ended] = await tx.assignment.updateManyAndReturn({
    where: { articleId, task, endedAt: null },
    data: { endedAt: new Date(), endedById: actor.personId },
    select: { personId: true, person: { select: { name: true } } },
  })
  return ended
}

/** “Fact-checker: Osric Vale, until 28 November, 17:00” */
async function record(
  tx: Tx,
  actor: Actor,
  article: WorkflowArticle,
  move: 'assign' | 'unassign',
  { task, name, dueAt, told }: { task: AssignmentTask; name: string; dueAt: Date | null; told: string[] },
): Promise<void> {
  const who = { task: message(`labels.task.${task}`), name }
  const said = dueAt
    ? message('assignments.saidDue', { ...who, due: newsroomDates.moment(dueAt) })
    : message('assignments.said', who)
  const reason = inNewsroomLanguage(said)
  const eventId = await recordEvent(tx, actor, article, move, { revisionId: null, reason })
  await tellOfTask(tx, { articleId: article.id, byId: actor.personId, eventId }, told)
}
