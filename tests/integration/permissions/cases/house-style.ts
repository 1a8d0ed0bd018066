import { db } from '#lib/db'
import { addRule, addStarterSet, bringRulesIn, changeRule, planRules, removeRule } from '#lib/house-style/commands'
import { rulePage, rulesFor, ruleTable } from '#lib/house-style/queries'
import { someone } from '#tests/support/articles'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

const said = (term: string) => ({ term, explanation: 'Because.' })

const someRule = async () => {
  const { personId } = await someone('chief')
  const rule = { ...said(crypto.randomUUID()), kind: 'words', severity: 'hint', changedById: personId } as const
  return { id: (await db.styleRule.create({ data: rule })).id, belonging: null }
}

const somePlan = async () => {
  const id = crypto.randomUUID()
  const table = `term,explanation\n${id},y`
  const { stamp } = await planRules(await someone('chief'), table)
  return { id, belonging: null, table, stamp }
}

export const cases: Cases = {
  rulePage: acts('style.read', { on: nothing, call: (actor) => rulePage(actor, {}) }),
  rulesFor: acts('style.read', { on: nothing, call: (actor) => rulesFor(actor, 'en') }),
  addRule: acts('style.change', { on: nothing, call: (actor, { id }) => addRule(actor, said(id)) }),
  changeRule: acts('style.change', { on: someRule, call: (actor, { id }) => changeRule(actor, id, 1, said(id)) }),
  removeRule: acts('style.change', { on: someRule, call: (actor, { id }) => removeRule(actor, id, 1) }),
  ruleTable: acts('style.read', { on: nothing, call: (actor) => ruleTable(actor) }),
  planRules: acts('style.change', {
    on: nothing,
    call: (actor, { id }) => planRules(actor, `term,explanation\n${id},y`),
  }),
  bringRulesIn: acts('style.change', {
    on: somePlan,
    call: (actor, { table, stamp }) => bringRulesIn(actor, table, stamp),
  }),
  addStarterSet: acts('style.change', { on: nothing, call: (actor) => addStarterSet(actor) }),
}
