import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import {
  addReviewRule,
  changeReviewRule,
  demandLegal,
  dropLegal,
  giveStep,
  removeReviewRule,
  takeStepBack,
} from '#lib/review-steps/commands'
import { reviewersToPick, reviewRules } from '#lib/review-steps/queries'
import { someDesk, someone } from '#tests/support/articles'
import { article } from '../articles.ts'
import { acts, type Cases, type Standing } from '../case.ts'
import { nothing } from '../records.ts'

const roles = ['fact_checker' as const, 'editor' as const, 'chief' as const]
const approvalAlone = (deskId: string) => ({
  ...{ deskId, profile: null },
  steps: [{ kind: 'approval' as const, roles: ['chief' as const], personIds: [] }],
})

const someRule = async () => {
  const [{ personId }, deskId] = [await someone('chief'), await someDesk()]
  const steps = { create: { position: 0, kind: 'approval' as const, roles: ['chief' as const] } }
  const { id } = await db.reviewRule.create({ data: { deskId, changedById: personId, steps } })
  return { id, belonging: null, deskId }
}

/** In review, where each of these roles may give the fact-check. */
const toCheck = async (standing: Standing, actor: Actor) => {
  const made = await article('in_review')(standing, actor)
  const { personId } = await someone('chief')
  const { deskId } = made.belonging ?? {}
  await db.reviewRule.create({
    data: {
      ...{ deskId: deskId ?? null, changedById: personId },
      steps: { create: { position: 0, kind: 'fact_check', roles } },
    },
  })
  return made
}

/** The same with the actor's own word for it. */
const checked = async (standing: Standing, actor: Actor) => {
  const made = await toCheck(standing, actor)
  const { hash } = await db.revision.findUniqueOrThrow({ where: { id: made.revisionId } })
  const { id: articleId, revisionId } = made
  await db.reviewWord.create({
    data: { articleId, revisionId, hash, kind: 'fact_check', personId: actor.personId },
  })
  return made
}

/** Demanded by whose piece it is. */
const demanded = async (standing: Standing, actor: Actor) => {
  const made = await article('in_review')(standing, actor)
  await db.legalDemand.create({ data: { articleId: made.id, byId: made.by.personId, reason: 'It names names.' } })
  return { ...made, belonging: { ownerIds: [made.by.personId] } }
}

export const cases: Cases = {
  reviewRules: acts('steps.read', { on: nothing, call: (actor) => reviewRules(actor) }),
  reviewersToPick: acts('steps.change', { on: nothing, call: (actor) => reviewersToPick(actor) }),
  addReviewRule: acts('steps.change', {
    on: async () => ({ id: await someDesk(), belonging: null }),
    call: (actor, { id }) => addReviewRule(actor, approvalAlone(id)),
  }),
  changeReviewRule: acts('steps.change', {
    on: someRule,
    call: (actor, { id, deskId }) => changeReviewRule(actor, id, 1, approvalAlone(deskId)),
  }),
  removeReviewRule: acts('steps.change', { on: someRule, call: (actor, { id }) => removeReviewRule(actor, id, 1) }),
  giveStep: acts('step.give', {
    on: toCheck,
    call: (actor, { id, revisionId }) => giveStep(actor, id, { kind: 'fact_check', revisionId }),
  }),
  takeStepBack: acts('step.give', { on: checked, call: (actor, { id }) => takeStepBack(actor, id, 'fact_check') }),
  demandLegal: acts('legal.demand', {
    on: article('in_review'),
    call: (actor, { id }) => demandLegal(actor, id, 'It names names.'),
  }),
  dropLegal: acts('legal.drop', { on: demanded, call: (actor, { id }) => dropLegal(actor, id, 'They are gone.') }),
}
