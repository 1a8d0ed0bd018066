/** The table of review steps, as settings show it. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import type { Profile, ReviewKind, Role } from '#lib/generated/prisma/enums'
import { reviewers } from '#lib/review-steps/input'

export type ListedStep = {
  kind: ReviewKind
  onDemand: boolean
  roles: Role[]
  /** Also somebody without an account */
  guests: boolean
  /** By name; `left`: she works here no more, and can't give it */
  people: { id: string; name: string; left: boolean }[]
}
export type ListedRule = {
  id: string
  version: number
  desk: { id: string; name: string } | null
  profile: Profile | null
  changedBy: string
  changedAt: Date
  steps: ListedStep[]
}

/** Every rule: those about any desk first, then desk by desk, each with its reviews in their order. */
export async function reviewRules(actor: Actor): Promise<ListedRule[]> {
  assertCan(actor, 'steps.read')
  const rules = await db.reviewRule.findMany({
    orderBy: [{ desk: { position: 'asc' } }, { profile: 'asc' }],
    select: {
      ...{ id: true, version: true, profile: true, changedAt: true },
      desk: { select: { id: true, name: true } },
      changedBy: { select: { name: true } },
      steps: {
        orderBy: { position: 'asc' },
        select: { kind: true, onDemand: true, roles: true, personIds: true, guests: true },
      },
    },
  })
  const named = await db.person.findMany({
    where: { id: { in: rules.flatMap(({ steps }) => steps.flatMap(({ personIds }) => personIds)) } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, active: true },
  })
  const anyFirst = rules.toSorted((a, b) => Number(a.desk !== null) - Number(b.desk !== null))
  return anyFirst.map(({ changedBy, steps, ...rule }) => ({
    ...rule,
    changedBy: changedBy.name,
    steps: steps.map(({ personIds, ...step }) => ({
      ...step,
      people: named.flatMap(({ id, name, active }) => (personIds.includes(id) ? [{ id, name, left: !active }] : [])),
    })),
  }))
}

/** Everybody who can be named for a review, by name. */
export async function reviewersToPick(actor: Actor): Promise<{ id: string; name: string }[]> {
  assertCan(actor, 'steps.change')
  return db.person.findMany({
    where: { active: true, role: { in: [...reviewers] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}
