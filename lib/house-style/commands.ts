/** Changes to the rules of house style. Each is on record with who made it. */
import { createHash } from 'node:crypto'
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { bounds } from '#lib/house-style/bounds'
import { type NewStyleRule, ruleTableText, ruleVersion, type StyleRuleInput, styleRule } from '#lib/house-style/input'
import { stepsOf } from '#lib/house-style/pattern'
import { starterRules } from '#lib/house-style/starter'
import { inOrder, recordRules, saidSelect } from '#lib/house-style/stored'
import { nameOf, type Plan, planOf, type ShownPlan } from '#lib/house-style/table'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { newId } from '#lib/text/new-id'

/** Makes a rule. Refuses one about the same words in the same language. */
export async function addRule(actor: Actor, input: StyleRuleInput): Promise<string> {
  assertCan(actor, 'style.change')
  const rule = validated(styleRule, input)
  return changing(async (tx) => {
    await assertFree(tx, rule)
    const [id = ''] = await makeRules(tx, actor, [rule])
    return id
  })
}

/** Changes a rule that nobody has changed since `version`. */
export async function changeRule(actor: Actor, id: string, version: number, input: StyleRuleInput): Promise<void> {
  assertCan(actor, 'style.change')
  const [rule, seen] = [validated(styleRule, input), validated(ruleVersion, version)]
  await changing(async (tx) => {
    const ruleId = await existing(tx, id)
    await assertFree(tx, rule, ruleId)
    const { count } = await tx.styleRule.updateMany({
      where: { id: ruleId, version: seen },
      data: changed(actor, rule),
    })
    if (count === 0) throw new Refusal(message('houseStyle.changedMeanwhile'))
    await assertRoom(tx)
    await recordRules(tx, actor, 'changed', [{ ruleId, rule }])
  })
}

/** Takes a rule away that nobody has changed since `version`. */
export async function removeRule(actor: Actor, id: string, version: number): Promise<void> {
  assertCan(actor, 'style.change')
  const seen = validated(ruleVersion, version)
  await changing(async (tx) => {
    const ruleId = await existing(tx, id)
    const rule = await tx.styleRule.findUnique({ where: { id: ruleId, version: seen }, select: saidSelect })
    if (!rule) throw new Refusal(message('houseStyle.changedMeanwhile'))
    await tx.styleRule.delete({ where: { id: ruleId } })
    await recordRules(tx, actor, 'removed', [{ ruleId, rule }])
  })
}

/** Adds those of the starter set that are not here yet, and says how many. */
export async function addStarterSet(actor: Actor): Promise<number> {
  assertCan(actor, 'style.change')
  const starter = starterRules.map((rule) => validated(styleRule, rule))
  return changing(async (tx) => {
    const here = await tx.styleRule.findMany({ select: { language: true, kind: true, term: true } })
    const known = new Set(here.map(nameOf))
    const fresh = starter.filter((rule) => !known.has(nameOf(rule)))
    return (await makeRules(tx, actor, fresh)).length
  })
}

/** What bringing in this table would change. Nothing changes. */
export async function planRules(actor: Actor, table: string): Promise<ShownPlan> {
  assertCan(actor, 'style.change')
  const text = validated(ruleTableText, table)
  return shown(await changing((tx) => planIn(tx, text)))
}

/** Brings a table in, whole: refuses while a line of it is wrong, and when the rules are no longer those that the plan was about. */
export async function bringRulesIn(actor: Actor, table: string, stamp: string): Promise<void> {
  assertCan(actor, 'style.change')
  const text = validated(ruleTableText, table)
  await changing(async (tx) => {
    const plan = await planIn(tx, text)
    if (shown(plan).stamp !== stamp) throw new Refusal(message('houseStyle.rulesChangedMeanwhile'))
    if (plan.bad.length > 0) throw new Refusal(message('houseStyle.tableHasBadLines'))
    await makeRules(tx, actor, plan.added)
    for (const { id, rule } of plan.changed) await tx.styleRule.update({ where: { id }, data: changed(actor, rule) })
    await assertRoom(tx)
    await recordRules(
      tx,
      actor,
      'changed',
      plan.changed.map(({ id, rule }) => ({ ruleId: id, rule })),
    )
  })
}

async function planIn(tx: Tx, table: string): Promise<Plan> {
  const here = await tx.styleRule.findMany({ orderBy: inOrder, select: { id: true, ...saidSelect } })
  return planOf(table, here)
}

/** The stamp says what would change, so that whoever agrees agrees to just that. */
const shown = ({ added, changed, same, bad }: Plan): ShownPlan => ({
  ...{ added: added.length, changed: changed.length, same, bad },
  stamp: createHash('sha256')
    .update(JSON.stringify([added, changed, same]))
    .digest('hex'),
})

/** One change at a time. */
const changing = <T>(change: (tx: Tx) => Promise<T>): Promise<T> =>
  db.$transaction(async (tx) => {
    await advisoryLock(tx, 'styleRules')
    return change(tx)
  })

const changed = ({ personId }: Actor, rule: NewStyleRule) => ({
  ...rule,
  version: { increment: 1 },
  changedAt: new Date(),
  changedById: personId,
})

async function makeRules(tx: Tx, actor: Actor, rules: readonly NewStyleRule[]): Promise<string[]> {
  const made = rules.map((rule) => ({ id: newId(Date.now()), rule }))
  await tx.styleRule.createMany({ data: made.map(({ id, rule }) => ({ id, ...rule, changedById: actor.personId })) })
  await assertRoom(tx)
  await recordRules(
    tx,
    actor,
    'added',
    made.map(({ id, rule }) => ({ ruleId: id, rule })),
  )
  return made.map(({ id }) => id)
}

async function existing(tx: Tx, id: string): Promise<string> {
  const rule = await tx.styleRule.findUnique({ where: { id: validId(id) }, select: { id: true } })
  if (!rule) throw new NotFound(message('houseStyle.notThere'))
  return rule.id
}

async function assertFree(tx: Tx, { language, kind, term }: NewStyleRule, but?: string): Promise<void> {
  const twin = await tx.styleRule.findUnique({
    where: { language_kind_term: { language, kind, term } },
    select: { id: true },
  })
  if (twin && twin.id !== but) throw new Refusal(message('houseStyle.thereAlready', { term }))
}

async function assertRoom(tx: Tx): Promise<void> {
  if ((await tx.styleRule.count()) > bounds.rules)
    throw new Refusal(message('houseStyle.tooManyRules', { most: bounds.rules }))
  const patterns = await tx.styleRule.findMany({ where: { kind: 'pattern' }, select: { term: true } })
  if (patterns.length > bounds.patterns)
    throw new Refusal(message('houseStyle.tooManyPatterns', { most: bounds.patterns }))
  if (stepsOf(patterns.map(({ term }) => term)) > bounds.allPatternSteps)
    throw new Refusal(message('houseStyle.patternsTooLarge'))
}
