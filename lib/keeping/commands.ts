/** Revisions that nobody submits: by hand, with a name, and by themselves while a piece is written. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { revisionName } from '#lib/keeping/input'
import { log } from '#lib/log'
import { snapshot } from '#lib/revisions/snapshot'
import { lockDraft, lockedArticleFor } from '#lib/workflow/article'

/** Keeps what the article says now as a revision of this name; of one that says the same already, the name is changed. Gives its number. */
export async function keepRevision(actor: Actor, id: string, given: string): Promise<number> {
  const articleId = validId(id)
  const name = validated(revisionName, given)
  return db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    assertCan(actor, 'draft.write', article)
    const { id: revisionId, number } = await snapshot(tx, articleId, actor.personId, 'kept')
    const label = { name, personId: actor.personId, at: new Date() }
    await tx.revisionLabel.upsert({ where: { revisionId }, create: { revisionId, ...label }, update: label })
    return number
  })
}

/** In milliseconds: of what is written, a revision is made so seldom */
const every = 10 * 60_000
/** What was not looked at for so long, because no worker ran, waits for the next change */
const lookedBack = 24 * 60 * 60_000
const mostAtOnce = 50

/**
 * For the worker: of each draft that was written in since it was last looked at, ten minutes ago or longer, a revision by the name of whoever
 * changed it last. One that says what the newest revision says gets none. Gives how many were made.
 */
export async function keepWriting(now: Date): Promise<number> {
  const before = new Date(now.getTime() - every)
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT "articleId"::text AS id FROM "Draft"
    WHERE "changedAt" > ${new Date(now.getTime() - lookedBack)} AND "changedAt" > "keptAt" AND "keptAt" <= ${before}
    ORDER BY "keptAt" LIMIT ${mostAtOnce}`
  let made = 0
  for (const { id } of due) {
    const kept = db.$transaction((tx) => keepOne(tx, id, now, before))
    // One that can't be frozen, for whatever reason, keeps none of the others.
    made += await kept.catch((err: unknown) => {
      log.error({ err, articleId: id }, 'no revision of what is written could be made')
      return 0
    })
  }
  return made
}

async function keepOne(tx: Tx, articleId: string, now: Date, before: Date): Promise<number> {
  await lockDraft(tx, articleId)
  const { count } = await tx.draft.updateMany({ where: { articleId, keptAt: { lte: before } }, data: { keptAt: now } })
  if (count === 0) return 0
  const newest = await numberOf(tx, articleId)
  const last = await tx.contributor.findFirst({
    where: { articleId },
    orderBy: { lastAt: 'desc' },
    select: { personId: true },
  })
  try {
    const { number } = await snapshot(tx, articleId, last?.personId ?? null, 'writing')
    return number > newest ? 1 : 0
  } catch (error) {
    // What a newer program wrote is frozen by that one.
    if (error instanceof Refusal) return 0
    throw error
  }
}

const numberOf = async (tx: Tx, articleId: string): Promise<number> =>
  (await tx.revision.aggregate({ where: { articleId }, _max: { number: true } }))._max.number ?? 0

/** In milliseconds */
const writingKept = 90 * 24 * 60 * 60_000
const mostForgotten = 500

/**
 * For the worker: forgets revisions of writing that are older than 90 days, that nobody named, and that nothing refers to; never the newest of an
 * article, whose number would be given again. The history of the draft goes on telling what it said then. Gives how many.
 */
export async function forgetWriting(now: Date): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "Revision" WHERE id IN (
      SELECT r.id FROM "Revision" r
      WHERE r.cause = 'writing' AND r."createdAt" < ${new Date(now.getTime() - writingKept)}
        AND r.number < (SELECT max(newer.number) FROM "Revision" newer WHERE newer."articleId" = r."articleId")
        AND NOT EXISTS (SELECT FROM "RevisionLabel" l WHERE l."revisionId" = r.id)
        AND NOT EXISTS (SELECT FROM "Draft" d WHERE d."revisionId" = r.id)
        AND NOT EXISTS (SELECT FROM "Publication" p WHERE p."revisionId" = r.id)
        AND NOT EXISTS (SELECT FROM "ReviewWord" w WHERE w."revisionId" = r.id)
        AND NOT EXISTS (SELECT FROM "ShareLink" s WHERE s."revisionId" = r.id)
        AND NOT EXISTS (SELECT FROM "WorkflowEvent" e WHERE e."revisionId" = r.id)
      ORDER BY r."createdAt" LIMIT ${mostForgotten})`
}
