import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { addReviewRule, changeReviewRule, removeReviewRule } from '#lib/review-steps/commands'
import type { ReviewRuleInput } from '#lib/review-steps/input'
import { reviewersToPick, reviewRules } from '#lib/review-steps/queries'
import { someDesk, someone } from '#tests/support/articles'

let chief: Actor
let deskId: string
beforeAll(async () => {
  chief = await someone('chief')
  deskId = await someDesk()
})

type Step = ReviewRuleInput['steps'][number]
const approval: Step = { kind: 'approval', roles: ['editor', 'chief'], personIds: [] }
const check: Step = { kind: 'fact_check', roles: ['fact_checker'], personIds: [] }
const rule = (more: Partial<ReviewRuleInput> = {}): ReviewRuleInput => ({
  ...{ deskId, profile: null, steps: [check, approval] },
  ...more,
})
const about = async (id: string) => {
  const found = (await reviewRules(chief)).find((one) => one.id === id)
  if (!found) throw new Error('There is no such rule.')
  return found
}
const acts = async (ruleId: string) =>
  (await db.reviewRuleEvent.findMany({ where: { ruleId }, orderBy: { id: 'asc' } })).map(({ act }) => act)

describe('the table of steps', () => {
  test('has a rule as it was made, changed and removed, each on record with who did it', async () => {
    const lawyer = await someone('editor', [deskId])
    const id = await addReviewRule(chief, rule({ profile: 'opinion' }))
    const legal: Step = { kind: 'legal', onDemand: true, roles: [], personIds: [lawyer.personId] }
    await changeReviewRule(chief, id, 1, rule({ profile: 'opinion', steps: [legal, check, approval] }))
    expect((await about(id)).steps).toMatchObject([
      { kind: 'legal', onDemand: true, roles: [], people: [{ id: lawyer.personId, name: lawyer.name, left: false }] },
      { kind: 'fact_check', onDemand: false, roles: ['fact_checker'], people: [] },
      { kind: 'approval' },
    ])
    await removeReviewRule(chief, id, 2)
    expect(await acts(id)).toEqual(['added', 'changed', 'removed'])
    expect(await db.reviewStep.count({ where: { ruleId: id } })).toBe(0)
  })

  test('has one rule about the same pieces, also where they are any', async () => {
    const id = await addReviewRule(chief, rule({ profile: 'brief' }))
    await expect(addReviewRule(chief, rule({ profile: 'brief' }))).rejects.toThrow('There is a row')
    const any = await addReviewRule(chief, rule({ deskId: null, profile: 'brief' }))
    const tried = await Promise.allSettled(
      [1, 2].map(() => addReviewRule(chief, rule({ deskId: null, profile: 'interview' }))),
    )
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await removeReviewRule(chief, id, 1)
    await removeReviewRule(chief, any, 1)
    await db.reviewRule.deleteMany({ where: { deskId: null } })
  })

  test('refuses a change of what somebody changed meanwhile, and keeps theirs', async () => {
    const id = await addReviewRule(chief, rule({ profile: 'explainer' }))
    await changeReviewRule(chief, id, 1, rule({ profile: 'explainer', steps: [approval] }))
    await expect(changeReviewRule(chief, id, 1, rule({ profile: 'explainer' }))).rejects.toThrow('meanwhile')
    await expect(removeReviewRule(chief, id, 1)).rejects.toThrow('meanwhile')
    expect((await about(id)).steps.map(({ kind }) => kind)).toEqual(['approval'])
  })

  test('says of somebody named who has left, and names her for nothing more', async () => {
    const lawyer = await someone('editor', [deskId])
    const legal: Step = { kind: 'legal', roles: [], personIds: [lawyer.personId] }
    const id = await addReviewRule(chief, rule({ profile: 'interview', steps: [legal, approval] }))
    await db.person.update({ where: { id: lawyer.personId }, data: { active: false } })
    expect((await about(id)).steps[0]?.people).toMatchObject([{ name: lawyer.name, left: true }])
    expect((await reviewersToPick(chief)).map((person) => person.id)).not.toContain(lawyer.personId)
    const again = rule({ profile: 'interview', steps: [legal, approval] })
    await expect(changeReviewRule(chief, id, 1, again)).rejects.toThrow('has left')
  })
})

test.each<[string, Step[], string]>([
  ['without any review', [], 'at least the approval'],
  ['without the approval at its end', [approval, check], 'approval comes last'],
  ['without the approval', [check], 'approval comes last'],
  ['with a review twice', [check, check, approval], 'in a row once'],
  ['with a review that nobody may give', [{ ...check, roles: [] }, approval], 'who may give each'],
  ['with a fact-check on demand', [{ ...check, onDemand: true }, approval], 'Only the legal review'],
  ['with approval by fact-checkers', [check, { ...approval, roles: ['fact_checker'] }], 'Only editors'],
])('a rule %s is refused in words', async (_, steps, said) => {
  await expect(addReviewRule(chief, rule({ steps }))).rejects.toThrow(said)
})

test.each<[string, Step['kind'], 'reporter' | 'fact_checker']>([
  ['a reporter for the law', 'legal', 'reporter'],
  ['a fact-checker for the approval', 'approval', 'fact_checker'],
])('nobody is named who can’t give it: %s', async (_, kind, role) => {
  const { personId } = await someone(role)
  const named: Step = { kind, roles: [], personIds: [personId] }
  const steps = kind === 'approval' ? [named] : [named, approval]
  await expect(addReviewRule(chief, rule({ steps }))).rejects.toThrow('Name somebody else')
})
