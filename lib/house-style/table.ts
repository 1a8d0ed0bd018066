/** Rules as a table, out and in: what each line says, and what bringing it in would change. */

import { readCsv, writeCsv } from '#lib/csv'
import { Refusal } from '#lib/errors'
import { bounds } from '#lib/house-style/bounds'
import { type NewStyleRule, styleRule } from '#lib/house-style/input'
import { validated } from '#lib/input'
import { type Message, message } from '#lib/messages/message'

/** The names of the columns; the first line has them, in any order. */
const columns = [
  'language',
  'kind',
  'term',
  'explanation',
  'suggestions',
  'severity',
  'active',
  'inQuotes',
  'caseSensitive',
] as const
type Column = (typeof columns)[number]
const needed: readonly Column[] = ['term', 'explanation']
const between = ' | '

type StoredRule = NewStyleRule & { id: string }
type BadLine = { line: number; why: Message }
export type Plan = {
  added: NewStyleRule[]
  changed: { id: string; rule: NewStyleRule }[]
  same: number
  bad: BadLine[]
}

/** The counts of a plan, and a stamp of just what would change */
export type ShownPlan = { added: number; changed: number; same: number; bad: BadLine[]; stamp: string }

export const nameOf = ({ language, kind, term }: Pick<NewStyleRule, 'language' | 'kind' | 'term'>): string =>
  JSON.stringify([language, kind, term])

export const tableOf = (rules: readonly NewStyleRule[]): string =>
  writeCsv([
    columns,
    ...rules.map((rule) =>
      columns.map((column) => {
        const said = rule[column]
        if (typeof said === 'boolean') return said ? 'yes' : 'no'
        return typeof said === 'string' ? said : said.join(between)
      }),
    ),
  ])

/** What would become of the rules that are here. Refuses what is no such table at all. */
export function planOf(table: string, here: readonly StoredRule[]): Plan {
  const [head, ...rows] = readCsv(table) ?? []
  if (!head) throw new Refusal(message('houseStyle.tableUnreadable'))
  const places = head.cells.map((cell) => columns.find((column) => column.toLowerCase() === cell.trim().toLowerCase()))
  const missing = needed.filter((column) => !places.includes(column))
  if (missing.length > 0) throw new Refusal(message('houseStyle.tableColumns', { columns: missing.join(', ') }))
  if (rows.length > bounds.rules) throw new Refusal(message('houseStyle.tooManyRules', { most: bounds.rules }))

  const known = new Map(here.map((rule) => [nameOf(rule), rule]))
  const seen = new Map<string, number>()
  const plan: Plan = { added: [], changed: [], same: 0, bad: [] }
  for (const { line, cells } of rows) {
    const rule = ruleIn(places, cells)
    if (rule instanceof Refusal) {
      plan.bad.push({ line, why: rule.why })
      continue
    }
    const name = nameOf(rule)
    const twin = seen.get(name)
    const stored = known.get(name)
    if (twin !== undefined) plan.bad.push({ line, why: message('houseStyle.lineTwice', { line: twin }) })
    else if (!stored) plan.added.push(rule)
    else if (saysTheSame(stored, rule)) plan.same += 1
    else plan.changed.push({ id: stored.id, rule })
    seen.set(name, twin ?? line)
  }
  return plan
}

const saysTheSame = (one: NewStyleRule, other: NewStyleRule): boolean =>
  columns.every((column) => JSON.stringify(one[column]) === JSON.stringify(other[column]))

function ruleIn(places: readonly (Column | undefined)[], cells: readonly string[]): NewStyleRule | Refusal {
  const said = (column: Column) => cells[places.indexOf(column)]?.trim() ?? ''
  const given = (column: Column) => (said(column) === '' ? {} : { [column]: said(column).toLowerCase() })
  const suggestions = said('suggestions')
    .split('|')
    .map((words) => words.trim())
    .filter((words) => words !== '')
  try {
    return validated(styleRule, {
      ...{ language: said('language'), term: said('term'), explanation: said('explanation'), suggestions },
      ...{ ...given('kind'), ...given('severity') },
      ...Object.fromEntries(
        (['active', 'inQuotes', 'caseSensitive'] as const).flatMap((name) => switchIn(name, said(name))),
      ),
    })
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function switchIn(name: Column, said: string): [Column, boolean][] {
  if (said === '') return []
  if (/^(yes|true|1|on)$/i.test(said)) return [[name, true]]
  if (/^(no|false|0|off)$/i.test(said)) return [[name, false]]
  throw new Refusal(message('houseStyle.switchWrong', { words: said.slice(0, 20) }))
}
