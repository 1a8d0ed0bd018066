import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { addRule, addStarterSet, bringRulesIn, changeRule, planRules, removeRule } from '#lib/house-style/commands'
import { rulePage, rulesFor, ruleTable } from '#lib/house-style/queries'
import { starterRules } from '#lib/house-style/starter'
import { someone } from '#tests/support/articles'

let chief: Actor
let reporter: Actor
beforeAll(async () => {
  chief = await someone('chief')
  reporter = await someone('reporter')
})

const rule = (term: string, more = {}) => ({ term, explanation: 'Takes sides.', ...more })
const found = async (filter: object) => (await rulePage(reporter, filter)).rules.map(({ term }) => term)

test('the starter set comes once, every rule of it in order', async () => {
  expect(await addStarterSet(chief)).toBe(starterRules.length)
  expect(await addStarterSet(chief)).toBe(0)
  const { all, languages, pages } = await rulePage(reporter, {})
  expect(all).toBe(starterRules.length)
  expect(languages).toEqual(['ar', 'en', 'es', 'fr', 'ur'])
  expect(pages).toBe(Math.ceil(all / 100))
  await db.styleRule.deleteMany()
})

test('a rule is found by its words, its reason and what to write instead, and by its language', async () => {
  await addRule(chief, rule('prétendu', { language: 'fr', suggestions: ['dit'] }))
  await addRule(chief, rule('claimed', { explanation: 'Doubts the speaker.' }))
  expect(await found({ words: 'PRETENDU' })).toEqual(['prétendu'])
  expect(await found({ words: 'dit' })).toEqual(['prétendu'])
  expect(await found({ words: 'speaker' })).toEqual(['claimed'])
  expect(await found({ language: 'fr' })).toEqual(['prétendu'])
  expect(await found({ words: '%' })).toEqual([])
})

test('whoever reads a language sees its rules first', async () => {
  await addRule(chief, rule('زعم', { language: 'ar' }))
  expect(await found({})).toEqual(['claimed', 'زعم', 'prétendu'])
  const { rules } = await rulePage({ ...reporter, language: 'fr' }, {})
  expect(rules.map(({ term }) => term)).toEqual(['claimed', 'prétendu', 'زعم'])
})

test('whoever writes in a language gets the rules about it, and those about all; what is off stays away', async () => {
  await addRule(chief, rule('off', { active: false }))
  const terms = async (language: string) => (await rulesFor(reporter, language)).map(({ term }) => term)
  expect(await terms('fr-CA')).toEqual(['claimed', 'prétendu'])
  expect(await terms('en')).toEqual(['claimed'])
})

test('two rules are not about the same words', async () => {
  await expect(addRule(chief, rule(' claimed '))).rejects.toThrow('There is a rule about “claimed”')
  await addRule(chief, rule('claimed', { language: 'en' }))
  await addRule(chief, rule('claimed', { kind: 'pattern' }))
})

test('a change to what somebody else has changed meanwhile is refused, and so is taking it away', async () => {
  const id = await addRule(chief, rule('regime'))
  await changeRule(chief, id, 1, rule('regime', { suggestions: ['government'] }))
  await expect(changeRule(chief, id, 1, rule('regime'))).rejects.toThrow('Somebody has changed this rule')
  await expect(removeRule(chief, id, 1)).rejects.toThrow('Somebody has changed this rule')
  await removeRule(chief, id, 2)
  await expect(removeRule(chief, id, 2)).rejects.toThrow('no such rule')
})

test('what became of a rule stays on record', async () => {
  const id = await addRule(chief, rule('thug'))
  await changeRule(chief, id, 1, rule('thugs'))
  await removeRule(chief, id, 2)
  const events = await db.styleEvent.findMany({ where: { ruleId: id }, orderBy: { at: 'asc' } })
  expect(events.map(({ act, rule, byId }) => [act, (rule as { term: string }).term, byId])).toEqual([
    ['added', 'thug', chief.personId],
    ['changed', 'thugs', chief.personId],
    ['removed', 'thugs', chief.personId],
  ])
  await expect(db.styleEvent.deleteMany({ where: { ruleId: id } })).rejects.toThrow('never changed')
})

test.each([
  [rule(''), 'which words'],
  [rule('—'), 'letters or digits'],
  [rule('x', { explanation: ' ' }), 'Say why'],
  [rule('(x', { kind: 'pattern' }), 'can’t be read'],
  [rule('x*', { kind: 'pattern' }), 'where nothing stands'],
  [rule('.{0,1000}x', { kind: 'pattern' }), 'Repeat less'],
  [rule('x', { language: 'English' }), 'en, es-MX'],
  [rule('x', { suggestions: Array(9).fill('y') }), 'At most 8'],
  [rule('x', { secret: true }), 'not'],
])('%j is refused', async (input, why) => {
  await expect(addRule(chief, input)).rejects.toThrow(why)
})

test('a table comes in whole as it was shown, or not at all', async () => {
  await db.styleRule.deleteMany()
  const id = await addRule(chief, rule('claimed'))
  const table = 'term;explanation;suggestions\nclaimed;Doubts.;said | told\nregime;Takes sides.;government'
  const bad = await planRules(chief, `${table}\nthug;;`)
  expect(bad).toMatchObject({ added: 1, changed: 1, same: 0, bad: [{ line: 4 }] })
  await expect(bringRulesIn(chief, `${table}\nthug;;`, bad.stamp)).rejects.toThrow('Nothing was brought in')
  expect(await found({})).toEqual(['claimed'])

  const { stamp } = await planRules(chief, table)
  await changeRule(chief, id, 1, rule('claimed', { explanation: 'Doubts.', suggestions: ['said', 'told'] }))
  await expect(bringRulesIn(chief, table, stamp)).rejects.toThrow('meanwhile')
  await bringRulesIn(chief, table, (await planRules(chief, table)).stamp)
  expect(await found({})).toEqual(['claimed', 'regime'])
  expect(await planRules(chief, await ruleTable(reporter))).toMatchObject({ added: 0, changed: 0, same: 2, bad: [] })
  expect(await db.styleEvent.count({ where: { ruleId: id } })).toBe(2)
})

test('patterns that ask for too much together are refused, one by one and as a table', async () => {
  await db.styleRule.deleteMany()
  const large = Array.from({ length: 60 }, (_, at) => `.{0,100}z${at}`)
  const table = ['kind;term;explanation', ...large.map((term) => `pattern;${term};Because.`)].join('\n')
  const { stamp, bad } = await planRules(chief, table)
  expect(bad).toEqual([])
  await expect(bringRulesIn(chief, table, stamp)).rejects.toThrow('All patterns together')
  expect(await found({})).toEqual([])
  await db.styleRule.createMany({
    data: large.slice(0, 48).map((term) => ({
      ...{ kind: 'pattern' as const, term, explanation: 'Because.' },
      ...{ severity: 'hint' as const, changedById: chief.personId },
    })),
  })
  await expect(addRule(chief, rule('.{0,100}y', { kind: 'pattern' }))).rejects.toThrow('All patterns together')
  await addRule(chief, rule('y', { kind: 'pattern' }))
})
