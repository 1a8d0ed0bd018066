/** Publishes and withdraws articles when that is due: once, never early; publishes nothing of which a check fails or the text has changed. */
import { assertStepsGiven, contentOf } from '#lib/articles/decide'
import { assertChecked } from '#lib/checks/run'
import { clearNotice } from '#lib/corrections/record'
import { db, type Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { publishRevision, withdrawPublications } from '#lib/publications/commands'
import { copyFilesOf } from '#lib/publications/copy-files'
import { eachDue } from '#lib/schedules/each-due'
import { lateness } from '#lib/schedules/lateness'
import { NewerFormat } from '#lib/upgraded'
import { workflowArticle } from '#lib/workflow/article'
import { takeStep } from '#lib/workflow/take-step'

/**
 * For the worker: publishes every article whose moment has come, each in its own transaction, and gives how many went out.
 * Several may call it at once. What can't go out goes back to approved, with the reason; a bug with one article is thrown after the others had their turn.
 */
export async function publishDue(now: Date): Promise<number> {
  return eachDue(
    (tried) => nextDue(now, tried),
    async (id) => {
      try {
        return await publishOne(id, now)
      } catch (error) {
        // A revision frozen by a newer program waits for the worker of that version.
        if (!(error instanceof Refusal) || error instanceof NewerFormat) throw error
        await sendBack(id, now, error.why)
        return false
      }
    },
  )
}

/** For the worker, in the same way: takes from readers every article whose withdrawal was planned for this moment or earlier. Gives how many. */
export async function withdrawDue(now: Date): Promise<number> {
  return eachDue(
    (tried) => nextWithdrawal(now, tried),
    (id) => withdrawOne(id, now),
  )
}

async function nextDue(now: Date, tried: readonly string[]): Promise<string | null> {
  const due = await db.draft.findFirst({
    where: {
      ...{ state: 'scheduled', scheduledFor: { lte: now }, articleId: { notIn: [...tried] } },
      // What waits for the others of its bundle goes out with them (lib/bundles).
      article: { OR: [{ bundleMember: null }, { bundleMember: { outAt: { not: null } } }] },
    },
    orderBy: { scheduledFor: 'asc' },
    select: { articleId: true },
  })
  return due?.articleId ?? null
}

async function nextWithdrawal(now: Date, tried: readonly string[]): Promise<string | null> {
  const due = await db.plannedWithdrawal.findFirst({
    where: { at: { lte: now }, articleId: { notIn: [...tried] } },
    orderBy: { at: 'asc' },
    select: { articleId: true },
  })
  return due?.articleId ?? null
}

/** Whether the article is still due, and ours until the transaction ends: another worker may have it, or somebody who cancels. */
async function isOurs(tx: Tx, articleId: string, now: Date): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Draft"
    WHERE "articleId" = ${articleId}::uuid AND "state" = 'scheduled' AND "scheduledFor" <= ${now}
    FOR UPDATE SKIP LOCKED`
  return rows.length > 0
}

async function publishOne(articleId: string, now: Date): Promise<boolean> {
  await copyFilesOf(db, (await scheduleOf(db, articleId)).revisionId)
  return db.$transaction(async (tx) => {
    if (!(await isOurs(tx, articleId, now))) return false
    const { revisionId, personId } = await scheduleOf(tx, articleId)
    const { scheduledFor } = await tx.draft.findUniqueOrThrow({ where: { articleId }, select: { scheduledFor: true } })
    const article = await workflowArticle(tx, articleId)
    const content = await contentOf(tx, article, revisionId)
    await assertChecked(tx, articleId, content)
    await assertStepsGiven(tx, articleId, revisionId, content)
    await takeStep(tx, {
      articleId,
      move: 'publish',
      from: 'scheduled',
      personId: null,
      revisionId,
      draft: { scheduledFor: null },
      where: { revisionId },
      ...lateness(articleId, scheduledFor ?? now, (count) => message('schedules.outLate', { count })),
    })
    await publishRevision(tx, { articleId, revisionId, personId, at: new Date() })
    return true
  })
}

async function withdrawOne(articleId: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const [ours] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Draft" WHERE "articleId" = ${articleId}::uuid FOR UPDATE SKIP LOCKED`
    const plan = ours ? await tx.plannedWithdrawal.findUnique({ where: { articleId, at: { lte: now } } }) : null
    if (!plan) return false
    const { state } = await workflowArticle(tx, articleId)
    const { at: due, personId, text, cause } = plan
    const late = lateness(articleId, due, (count) => message('schedules.awayLate', { count }))
    await takeStep(tx, {
      articleId,
      move: 'withdraw',
      from: state,
      personId: null,
      draft: { scheduledFor: null },
      ...late,
      reason: late ? `${text}\n\n${late.reason}` : text,
    })
    await withdrawPublications(tx, { articleId, personId, at: new Date(), notice: { text, cause } })
    if (state === 'published') await clearNotice(tx, articleId)
    return true
  })
}

async function sendBack(articleId: string, now: Date, why: Message): Promise<void> {
  await db.$transaction(async (tx) => {
    if (!(await isOurs(tx, articleId, now))) return
    const { revisionId } = await scheduleOf(tx, articleId)
    await takeStep(tx, {
      articleId,
      move: 'unschedule',
      from: 'scheduled',
      personId: null,
      revisionId,
      reason: inNewsroomLanguage(message('workflow.dueHeldBack', { why })),
      why,
      draft: { scheduledFor: null },
    })
  })
}

/** Who chose the moment, and for which revision. */
async function scheduleOf(
  tx: Pick<Tx, 'workflowEvent'>,
  articleId: string,
): Promise<{ revisionId: string; personId: string | null }> {
  const event = await tx.workflowEvent.findFirstOrThrow({
    where: { articleId, move: 'schedule' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { revisionId: true, personId: true },
  })
  if (!event.revisionId) throw new Error(`The schedule of ${articleId} names no revision.`)
  return { revisionId: event.revisionId, personId: event.personId }
}
