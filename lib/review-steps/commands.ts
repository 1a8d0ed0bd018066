/** The table of review steps is changed; reviews are given and taken back; a lawyer’s is demanded of one piece. Each is on record. */
import { advisoryLock } from '#lib/advisory-locks'
import { contentOf } from '#lib/articles/decide'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { env } from '#lib/env'
import { NotFound, Refusal } from '#lib/errors'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import * as shape from '#lib/review-steps/input'
import { assertKnown, recordRule, ruleColumns, storedRule } from '#lib/review-steps/stored'
import { contentNow } from '#lib/revisions/now'
import { lockedArticleFor } from '#lib/workflow/article'
import { recordEvent } from '#lib/workflow/record-event'
import { isDecidedOn, whyNotStep } from '#lib/workflow/review-steps'
import { stepsNow } from '#lib/workflow/steps-now'
import { tellWhoseTurn } from '#lib/workflow/whose-turn'
import { whyNotWritable } from '#lib/workflow/writable'

/** Makes a rule, and gives its id. Refuses a second one about the same desk and profile, and people who can't give reviews. */
export async function addReviewRule(actor: Actor, input: shape.ReviewRuleInput): Promise<string> {
  assertCan(actor, 'steps.change')
  const rule = validated(shape.reviewRule, input)
  return changing(async (tx) => {
    await assertKnown(tx, rule, null)
    const { id } = await tx.reviewRule.create({
      data: { ...ruleColumns(actor, rule), steps: { create: rule.steps.map(atPlace) } },
      select: { id: true },
    })
    await recordRule(tx, actor, 'added', id, rule)
    return id
  })
}

/** Changes a rule that nobody has changed since `version`. From now on it counts for pieces that are in review, approved or scheduled, too. */
export async function changeReviewRule(
  actor: Actor,
  id: string,
  version: number,
  input: shape.ReviewRuleInput,
): Promise<void> {
  assertCan(actor, 'steps.change')
  const [rule, seen, ruleId] = [validated(shape.reviewRule, input), validated(shape.ruleVersion, version), validId(id)]
  await changing(async (tx) => {
    await storedRule(tx, ruleId, seen)
    await assertKnown(tx, rule, ruleId)
    await tx.reviewStep.deleteMany({ where: { ruleId } })
    await tx.reviewRule.update({
      where: { id: ruleId },
      data: { ...ruleColumns(actor, rule), version: { increment: 1 }, steps: { create: rule.steps.map(atPlace) } },
    })
    await recordRule(tx, actor, 'changed', ruleId, rule)
  })
}

/** Takes a rule away that nobody has changed since `version`: its pieces go by the next wider one. */
export async function removeReviewRule(actor: Actor, id: string, version: number): Promise<void> {
  assertCan(actor, 'steps.change')
  const [seen, ruleId] = [validated(shape.ruleVersion, version), validId(id)]
  await changing(async (tx) => {
    const rule = await storedRule(tx, ruleId, seen)
    await tx.reviewRule.delete({ where: { id: ruleId } })
    await recordRule(tx, actor, 'removed', ruleId, rule)
  })
}

const changing = <T>(change: (tx: Tx) => Promise<T>): Promise<T> =>
  db.$transaction(async (tx) => {
    await advisoryLock(tx, 'reviewRules')
    return change(tx)
  })

const atPlace = (step: shape.NewReviewRule['steps'][number], position: number) => ({ ...step, position })

/**
 * The actor stands by this revision, as far as this review goes. Refuses a revision that is not what the article says by now, a review that
 * is not next, and who wrote it, gave another one, or is not asked.
 */
export async function giveStep(actor: Actor, id: string, input: shape.WordInput): Promise<void> {
  const { kind, revisionId, note } = validated(shape.word, input)
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    assertCan(actor, 'step.give', article)
    const { details } = await contentOf(tx, article, revisionId)
    const now = await stepsNow(tx, articleId, details, revisionId)
    const refusal = whyNotStep(actor, kind, { ...now, draft: article, fourEyes: env.FOUR_EYES })
    if (refusal) throw new Refusal(refusal)
    const { hash } = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { hash: true } })
    await tx.reviewWord.create({ data: { articleId, revisionId, hash, kind, personId: actor.personId, note } })
    await recordEvent(tx, actor, article, 'stepGiven', { revisionId, reason: saidOf(kind, note) })
    await tellWhoseTurn(tx, actor, articleId, revisionId, details)
  })
}

/** “Legal: as long as the second name stays out” */
const saidOf = (kind: ReviewKind, note: string): string => {
  const step = message(`labels.reviewKind.${kind}`)
  return inNewsroomLanguage(note === '' ? step : message('reviewSteps.said', { step, note }))
}

/** The actor takes her own word back: the review is missing again, and whoever counts on it is told. Refuses once nothing is decided any more. */
export async function takeStepBack(actor: Actor, id: string, wanted: ReviewKind): Promise<void> {
  const kind = validated(shape.stepKind, wanted)
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    assertCan(actor, 'step.give', article)
    if (!isDecidedOn(article.state))
      throw new Refusal(message('workflow.movedOn', { state: message(`labels.state.${article.state}`) }))
    const [word] = await tx.reviewWord.updateManyAndReturn({
      where: { articleId, kind, personId: actor.personId, fellAt: null },
      data: {
        fellAt: new Date(),
        fellById: actor.personId,
        fellWhy: message('reviewSteps.takenBackBy', { name: actor.name }),
      },
      select: { revisionId: true },
    })
    if (!word) throw new Refusal(message('reviewSteps.noWordOfYours'))
    await recordEvent(tx, actor, article, 'stepTakenBack', { ...word, reason: saidOf(kind, '') })
    const { details } = await contentNow(tx, articleId)
    await tellWhoseTurn(tx, actor, articleId, word.revisionId, details)
  })
}

/** From now on the piece needs to be read for the law before it goes out, approved or not. Refuses what is demanded already. */
export async function demandLegal(actor: Actor, id: string, why: string): Promise<void> {
  const reason = validated(shape.reason, why)
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    assertCan(actor, 'legal.demand', article)
    const locked = whyNotWritable(article.state)
    if (locked) throw new Refusal(locked)
    if (await tx.legalDemand.findFirst({ where: { articleId, endedAt: null }, select: { id: true } }))
      throw new Refusal(message('reviewSteps.demandedAlready'))
    await tx.legalDemand.create({ data: { articleId, byId: actor.personId, reason } })
    await recordEvent(tx, actor, article, 'demandLegal', { revisionId: article.revisionId, reason })
    if (article.revisionId && isDecidedOn(article.state)) {
      const { details } = await contentNow(tx, articleId)
      await tellWhoseTurn(tx, actor, articleId, article.revisionId, details)
    }
  })
}

/** Takes a demand back, with a reason. Only whoever made it, or a chief. */
export async function dropLegal(actor: Actor, id: string, why: string): Promise<void> {
  const reason = validated(shape.reason, why)
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    const demand = await tx.legalDemand.findFirst({
      where: { articleId, endedAt: null },
      select: { id: true, byId: true },
    })
    if (!demand) throw new NotFound(message('reviewSteps.notDemanded'))
    assertCan(actor, 'legal.drop', { ownerIds: [demand.byId] })
    await tx.legalDemand.update({
      where: { id: demand.id },
      data: { endedAt: new Date(), endedById: actor.personId },
    })
    await recordEvent(tx, actor, article, 'dropLegal', { revisionId: article.revisionId, reason })
  })
}
