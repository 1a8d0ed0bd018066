/** The record of everything, with the filters that people use. */
import type { Filters } from '#lib/audit/input'
import { auditList } from '#lib/audit/queries'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { type Figure, quantile, timed } from '#tests/bench/figures'

const ROUNDS = 50
const WARMING = 5
const DEEP = 20

const chief: Actor = { personId: '', name: 'Bench', role: 'chief', deskIds: [], language: null, credential: null }
const none: Filters = { personId: '', action: '', piece: '', since: '', until: '' }

export async function audit(): Promise<Figure[]> {
  const [busiest] = await db.workflowEvent.groupBy({
    by: ['personId'],
    where: { personId: { not: null } },
    _count: true,
    orderBy: { _count: { personId: 'desc' } },
    take: 1,
  })
  const { articleId, at } = await db.workflowEvent.findFirstOrThrow({ orderBy: { at: 'asc' } })
  const personId = busiest?.personId ?? ''
  const day = at.toISOString().slice(0, 10)
  let deep: string | null = null
  for (let page = 1; page < DEEP; page++) deep = (await auditList(chief, none, deep)).next

  const cases: [name: string, asked: Partial<Filters>, after?: string | null][] = [
    ['all', {}],
    [`all, page ${DEEP}`, {}, deep],
    ['a person', { personId }],
    ['publications', { action: 'article.publish' }],
    ['withdrawals, of which there are few', { action: 'article.withdraw' }],
    ['a person and an action that she never took', { personId, action: 'article.withdraw' }],
    ['a piece', { piece: articleId }],
    ['the first day', { since: day, until: day }],
  ]
  const count = await db.workflowEvent.count()
  const figures: Figure[] = []
  for (const [name, asked, after = null] of cases) {
    const work = () => auditList(chief, { ...none, ...asked }, after)
    for (let round = 0; round < WARMING; round++) await work()
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) times.push(await timed(work))
    const how = `auditList of lib/audit/queries, ${ROUNDS} times, among ${count} events of articles`
    figures.push({ name: `audit: ${name}, median`, value: quantile(times, 0.5), unit: 'ms', how })
    figures.push({ name: `audit: ${name}, p99`, value: quantile(times, 0.99), unit: 'ms', aim: { atMost: 100 }, how })
  }
  return figures
}
