/** Rules about reviews as the database has them, and their record: steps of whatever changes one. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { ReviewRuleAct } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { approvers, type NewReviewRule, reviewers } from '#lib/review-steps/input'

export const ruleColumns = ({ personId }: Actor, { deskId, profile }: NewReviewRule) => ({
  ...{ deskId, profile },
  changedAt: new Date(),
  changedById: personId,
})

/** The rule, if nobody has changed it since this version; refuses one that somebody has, or took away. */
export async function storedRule(tx: Tx, id: string, version: number): Promise<NewReviewRule> {
  const rule = await tx.reviewRule.findUnique({
    where: { id, version },
    select: {
      ...{ deskId: true, profile: true },
      steps: {
        orderBy: { position: 'asc' },
        select: { kind: true, onDemand: true, roles: true, personIds: true, guests: true },
      },
    },
  })
  if (!rule) throw new Refusal(message('reviewSteps.ruleChangedMeanwhile'))
  return rule as NewReviewRule
}

/** Refuses a second rule about the same pieces, a desk that is gone, and people who left or can't give what they are named for. */
export async function assertKnown(tx: Tx, { deskId, profile, steps }: NewReviewRule, but: string | null) {
  const twin = await tx.reviewRule.findFirst({ where: { deskId, profile }, select: { id: true } })
  if (twin && twin.id !== but) throw new Refusal(message('reviewSteps.thereAlready'))
  if (deskId && !(await tx.desk.findUnique({ where: { id: deskId }, select: { id: true } })))
    throw new Refusal(message('articles.noSuchDesk'))
  for (const { kind, personIds } of steps) {
    const roles = [...(kind === 'approval' ? approvers : reviewers)]
    const found = await tx.person.count({ where: { id: { in: personIds }, active: true, role: { in: roles } } })
    if (found < new Set(personIds).size)
      throw new Refusal(message('reviewSteps.notTheirs', { step: message(`labels.reviewKind.${kind}`) }))
    const editor = await editorElsewhere(tx, deskId, personIds)
    if (editor) throw new Refusal(message('reviewSteps.otherDesks', editor))
  }
}

export async function recordRule(tx: Tx, actor: Actor, act: ReviewRuleAct, ruleId: string, rule: NewReviewRule) {
  await tx.reviewRuleEvent.create({ data: { act, ruleId, rule, byId: actor.personId } })
}

/** One of them who can't open all these pieces: editors read those of their desks. */
async function editorElsewhere(tx: Tx, deskId: string | null, personIds: readonly string[]) {
  return tx.person.findFirst({
    where: { id: { in: [...personIds] }, role: 'editor', ...(deskId && { desks: { none: { deskId } } }) },
    select: { name: true },
  })
}
