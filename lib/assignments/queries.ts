/** Who is to do what about a piece, and what a person is to do. */

import { type Narrowed, narrowInput } from '#lib/articles/input'
import * as shape from '#lib/assignments/input'
import { canDo, isDone, isOverdue } from '#lib/assignments/tasks'
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { AssignmentTask, ReviewKind, State } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { readersOf } from '#lib/notifications/readers'
import { workflowArticleFor } from '#lib/workflow/article'
import { articlesInReach } from '#lib/workflow/belonging'
import { missingSteps, type StepRule, stepsFor } from '#lib/workflow/review-steps'
import { stepsNow, storedRules } from '#lib/workflow/steps-now'

export type ShownAssignment = {
  task: AssignmentTask
  person: { id: string; name: string; left: boolean }
  by: string
  dueAt: Date | null
  done: boolean
  overdue: boolean
}
/** `planned`: for when the idea that it came of is due, as `version` of that has it; null where it came of none, and once it is out or spiked. */
export type Assignments = {
  assignments: ShownAssignment[]
  mayAssign: boolean
  planned: { version: number; dueAt: Date | null; mayChange: boolean } | null
}

const select = {
  ...{ task: true, dueAt: true },
  person: { select: { id: true, name: true, active: true } },
  by: { select: { name: true } },
} as const

/** Those of one piece, in the order of the tasks. Refuses whoever may not read it. */
export async function assignmentsOf(actor: Actor, id: string): Promise<Assignments> {
  const articleId = validId(id)
  const article = await workflowArticleFor(db, actor, articleId)
  const { profile, deskId } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { profile: true, deskId: true },
  })
  const { steps, given } = await stepsNow(db, articleId, { profile, deskId }, article.revisionId)
  const [kinds, missing] = [kindsOf(given), kindsOf(missingSteps(steps, given))]
  const rows = await db.assignment.findMany({
    where: { articleId, endedAt: null },
    orderBy: { task: 'asc' },
    select,
  })
  const stands = article.state !== 'published' && article.state !== 'spiked'
  const idea = stands
    ? await db.idea.findUnique({ where: { articleId }, select: { version: true, dueAt: true } })
    : null
  const now = new Date()
  return {
    planned: idea && { ...idea, mayChange: can(actor, 'idea.change', article) },
    assignments: rows.map(({ task, person: { active, ...person }, by, dueAt }) => {
      const done = isDone(task, article.state, kinds, missing)
      return {
        task,
        person: { ...person, left: !active },
        by: by.name,
        dueAt,
        done,
        overdue: isOverdue(dueAt, done, now),
      }
    }),
    mayAssign: can(actor, 'assignment.change', article),
  }
}

/** Everybody who can be asked to do this about this piece, by name. */
export async function peopleForTask(
  actor: Actor,
  id: string,
  task: AssignmentTask,
): Promise<{ id: string; name: string }[]> {
  const articleId = validId(id)
  const wanted = validated(shape.task, task)
  const article = await workflowArticleFor(db, actor, articleId)
  assertCan(actor, 'assignment.change', article)
  const readers = await readersOf(db, articleId)
  return readers.filter((one) => canDo(one, wanted, article)).map(({ id, name }) => ({ id, name }))
}

export type OwnTask = {
  articleId: string
  headline: string
  language: string
  task: AssignmentTask
  by: string
  dueAt: Date | null
  overdue: boolean
}

const mostTasks = 30
/** In a month of a calendar */
const mostDue = 1_000

/** What this actor is to do and has not done yet, what is due first at the top; only on pieces that she may read now. */
export async function ownTasks(actor: Actor): Promise<OwnTask[]> {
  return (await openTasks(actor, { personId: actor.personId }, mostTasks)).map(
    ({ state: _, desk: __, person: ___, ...own }) => own,
  )
}

export type DueTask = OwnTask & { person: string; state: State; desk: string | null }

/** What anybody is to do from `begins` until before `ends` and has not done yet, on pieces that this actor may read. Refuses invalid filters. */
export async function tasksDue(actor: Actor, begins: Date, ends: Date, filters: Narrowed): Promise<DueTask[]> {
  const { authorId, tagId, profile, deskId, language } = validated(narrowInput, filters)
  const article: Prisma.ArticleWhereInput = {
    ...(profile ? { profile } : {}),
    ...(deskId ? { deskId } : {}),
    ...(language ? { language } : {}),
    ...(authorId ? { authors: { some: { personId: authorId } } } : {}),
    ...(tagId ? { tags: { some: { tagId } } } : {}),
  }
  return openTasks(actor, { dueAt: { gte: begins, lt: ends }, article }, mostDue)
}

/** When the first of what is still to do about each of these articles is due, by their ids. */
export async function firstDues(actor: Actor, articleIds: readonly string[]): Promise<Map<string, Date>> {
  const due = await openTasks(
    actor,
    { dueAt: { not: null }, articleId: { in: articleIds.map((id) => validId(id)) } },
    mostDue,
  )
  const first = new Map<string, Date>()
  for (const { articleId, dueAt } of due) if (dueAt && !first.has(articleId)) first.set(articleId, dueAt)
  return first
}

/** As many as `most`. Whether one is done takes the reviews and their rules, so it reads on past those that are. */
async function openTasks(actor: Actor, where: Prisma.AssignmentWhereInput, most: number): Promise<DueTask[]> {
  const inReach: Prisma.ArticleWhereInput = {
    AND: [articlesInReach(actor, 'article.read'), { draft: { state: { notIn: ['published', 'spiked'] } } }],
  }
  const standing = { AND: [where, { endedAt: null, article: inReach }] }
  const now = new Date()
  const found: DueTask[] = []
  let rules: StepRule[] | null = null
  for (let read = 0; found.length < most; read += most) {
    const rows = await standingTasks(standing, read, most)
    if (rows.length > 0) rules ??= await storedRules(db)
    for (const row of rows) found.push(...stillToDo(row, rules ?? [], now))
    if (rows.length < most) break
  }
  return found.slice(0, most)
}

const standingTasks = (where: Prisma.AssignmentWhereInput, skip: number, take: number) =>
  db.assignment.findMany({
    where,
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { at: 'asc' }, { id: 'asc' }],
    skip,
    take,
    select: { ...select, article: { select: aboutPiece } },
  })

type StandingTask = Awaited<ReturnType<typeof standingTasks>>[number]

function stillToDo(row: StandingTask, rules: readonly StepRule[], now: Date): DueTask[] {
  const { article, task, dueAt, by, person } = row
  const { id, language, draft, desk, legalDemands } = article
  if (!draft) return []
  const given = draft.revision?.reviewWords ?? []
  const missing = missingSteps(stepsFor(rules, article, legalDemands.length > 0), given)
  if (isDone(task, draft.state, kindsOf(given), kindsOf(missing))) return []
  return [
    {
      ...{ articleId: id, headline: draft.headline, language, task, by: by.name, dueAt },
      ...{ overdue: isOverdue(dueAt, false, now), person: person.name, state: draft.state, desk: desk?.name ?? null },
    },
  ]
}

const aboutPiece = {
  ...{ id: true, language: true, profile: true, deskId: true },
  desk: { select: { name: true } },
  legalDemands: { where: { endedAt: null }, select: { id: true } },
  draft: {
    select: {
      ...{ headline: true, state: true },
      revision: { select: { reviewWords: { where: { fellAt: null }, select: { kind: true, personId: true } } } },
    },
  },
} as const satisfies Prisma.ArticleSelect

const kindsOf = (reviews: readonly { kind: ReviewKind }[]): ReviewKind[] => reviews.map(({ kind }) => kind)
