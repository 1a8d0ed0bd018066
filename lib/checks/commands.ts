/** Waivers: a named person lets one check pass, with a reason, on record. And the count of what stands in the way, which the worker keeps. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { wordsOf } from '#lib/checks/all'
import { countChecks } from '#lib/checks/count'
import { type WaiverInput, waiverInput } from '#lib/checks/input'
import { checksFor } from '#lib/checks/run'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { contentNow } from '#lib/revisions/now'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { lockedArticleFor, type WorkflowArticle } from '#lib/workflow/article'

/** Lets one check of an article pass. Refuses what may not be waived, what does not stand in the way, and what is waived already, and a claim whose words are not those under review. It counts for those words, or that file, alone. */
export async function waive(
  actor: Actor,
  articleId: string,
  name: WaiverInput['check'],
  claimId: string | null,
  reason: string,
  fileId: string | null = null,
): Promise<void> {
  const input = validated(waiverInput, { articleId, check: name, claimId, fileId, reason })
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, input.articleId)
    assertCan(actor, 'waiver.grant', article)
    const content = await contentNow(tx, article.id)
    const words = wordsOf(content, input.claimId)
    const checks = await checksFor(tx, article.id, content)
    const issue = checks.find(
      (one) => !one.passed && one.name === input.check && one.claimId === input.claimId && one.fileId === input.fileId,
    )
    if (!issue) throw new Refusal(message('checks.nothingInTheWay'))
    if (issue.waivedBy) throw new Refusal(message('checks.waivedAlready', { name: issue.waivedBy.name }))
    await assertReviewed(tx, article, input.claimId, words)
    await tx.waiver.create({ data: { ...input, words, personId: actor.personId } })
  })
}

/** Refuses words that nobody had on screen: those of a draft that has gone on since it was submitted. */
async function assertReviewed(tx: Tx, { state, revisionId }: WorkflowArticle, claimId: string | null, words: string) {
  if (claimId === null || revisionId === null || state === 'draft' || state === 'changes_requested') return
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: storedSelect })
  const submitted = wordsOf(storedContent(revision), claimId)
  if (submitted !== '' && submitted !== words) throw new Refusal(message('checks.wordsChanged'))
}

/** Takes a waiver back: the check stands in the way again. */
export async function endWaiver(actor: Actor, id: string): Promise<void> {
  const wanted = validId(id)
  await db.$transaction(async (tx) => {
    const waiver = await tx.waiver.findUnique({ where: { id: wanted }, select: { articleId: true } })
    if (!waiver) throw new NotFound()
    assertCan(actor, 'waiver.grant', await lockedArticleFor(tx, actor, waiver.articleId))
    await tx.waiver.updateMany({ where: { id: wanted, endedAt: null }, data: { endedAt: new Date() } })
  })
}

/** Of one turn */
const mostCounted = 20

type Due = { articleId: string; state: State; revisionId: string | null; marks: bigint[] }

/**
 * Counts the checks of open pieces of which something changed, of those that nobody has counted, and of those that were counted an hour ago: rules, rights of
 * files and the time change as well. Somebody who writes is waited for: ten seconds between two counts of one draft. Gives whether there may be more. A bug with
 * one piece is thrown after the others had their turn.
 */
export async function countDueChecks(now: Date): Promise<boolean> {
  const due = await db.$queryRaw<Due[]>`
    SELECT d."articleId", d.state::text AS state, d."revisionId", ARRAY(SELECT m.id FROM "CheckToCount" m WHERE m."articleId" = d."articleId") AS marks
    FROM "Draft" d LEFT JOIN "CheckCount" c ON c."articleId" = d."articleId"
    WHERE d.state IN ('draft', 'changes_requested', 'in_review', 'approved', 'scheduled')
      AND (c."articleId" IS NULL OR c.state <> d.state OR c.at < ${now}::timestamptz - interval '1 hour'
        OR EXISTS (SELECT FROM "CheckToCount" m WHERE m."articleId" = d."articleId")
          AND (d.state NOT IN ('draft', 'changes_requested') OR c.at < ${now}::timestamptz - interval '10 seconds'))
    ORDER BY c.at NULLS FIRST LIMIT ${mostCounted}`
  const bugs: unknown[] = []
  for (const piece of due)
    try {
      await countOne(piece, now)
    } catch (error) {
      bugs.push(error)
    }
  await forgetCounts()
  if (bugs.length > 0) throw new AggregateError(bugs, `The checks of ${bugs.length} pieces could not be counted.`)
  return due.length === mostCounted
}

/** Of pieces that are out or gone by now nobody counts anything, and the words of a check stay no longer than it. */
async function forgetCounts(): Promise<void> {
  const closed = Prisma.sql`NOT EXISTS (
    SELECT FROM "Draft" d WHERE d."articleId" = c."articleId"
      AND d.state IN ('draft', 'changes_requested', 'in_review', 'approved', 'scheduled'))`
  await db.$executeRaw`DELETE FROM "CheckToCount" c WHERE ${closed}`
  await db.$executeRaw`DELETE FROM "CheckCount" c WHERE ${closed}`
}

/** What was marked before it was read is counted with it; what is marked meanwhile stays for the next turn. */
async function countOne({ marks, ...piece }: Due, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { blockers, first } = await countChecks(tx, piece)
    const said = first === null ? Prisma.sql`NULL` : Prisma.sql`${JSON.stringify(first)}`
    await tx.$executeRaw`
      INSERT INTO "CheckCount" ("articleId", state, blockers, first, at)
      SELECT a.id, ${piece.state}::"State", ${blockers}::int, ${said}::jsonb, ${now}::timestamptz FROM "Article" a WHERE a.id = ${piece.articleId}::uuid
      ON CONFLICT ("articleId") DO UPDATE SET state = EXCLUDED.state, blockers = EXCLUDED.blockers, first = EXCLUDED.first, at = EXCLUDED.at`
    await tx.checkToCount.deleteMany({ where: { id: { in: marks } } })
  })
}
