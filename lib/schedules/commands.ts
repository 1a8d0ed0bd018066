/** Publishes scheduled articles when they are due: once, never early, and not at all if a check fails or the text has changed. */
import { assertStepsGiven, contentOf } from '#lib/articles/decide'
import { assertNoEmbargo } from '#lib/articles/embargo'
import { assertChecked } from '#lib/checks/run'
import { db, type Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { publishRevision } from '#lib/publications/commands'
import { copyFilesOf } from '#lib/publications/copy-files'
import { NewerFormat } from '#lib/upgraded'
import { workflowArticle } from '#lib/workflow/article'
import { takeStep } from '#lib/workflow/take-step'

/**
 * For the worker: publishes every article whose moment has come, each in its own transaction, and gives how many went out.
 * Several may call it at once. What can't go out goes back to approved, with the reason; a bug with one article is thrown after the others had their turn.
 */
export async function publishDue(now: Date): Promise<number> {
  const bugs: unknown[] = []
  const tried: string[] = []
  let count = 0
  for (let id = await nextDue(now, tried); id !== null; id = await nextDue(now, tried)) {
    tried.push(id)
    try {
      if (await publishOne(id, now)) count += 1
    } catch (error) {
      // A revision frozen by a newer program waits for the worker of that version.
      if (error instanceof Refusal && !(error instanceof NewerFormat)) await sendBack(id, now, error.why)
      else bugs.push(error)
    }
  }
  if (bugs.length > 0) throw new AggregateError(bugs, `${bugs.length} scheduled pieces could not be published.`)
  return count
}

async function nextDue(now: Date, tried: readonly string[]): Promise<string | null> {
  const due = await db.draft.findFirst({
    where: { state: 'scheduled', scheduledFor: { lte: now }, articleId: { notIn: [...tried] } },
    orderBy: { scheduledFor: 'asc' },
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
    const article = await workflowArticle(tx, articleId)
    await assertNoEmbargo(tx, articleId, now)
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
    })
    await publishRevision(tx, { articleId, revisionId, personId, at: new Date() })
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
