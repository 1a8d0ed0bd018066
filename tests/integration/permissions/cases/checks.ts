import { endWaiver, waive } from '#lib/checks/commands'
import { checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { article } from '../articles.ts'
import { acts, type Cases, type Make, type Record } from '../case.ts'

/** A piece whose claim lost its source. */
const unsourced: Make<Record & { claimId: string }> = async (standing, actor) => {
  const made = await article()(standing, actor)
  await db.attribution.deleteMany({ where: { claimId: made.claimId } })
  return made
}

const waiver: Make<Record> = async (standing, actor) => {
  const { id: articleId, by, belonging } = await article()(standing, actor)
  const data = { articleId, check: 'standfirst', personId: by.personId, reason: 'A brief has none.' } as const
  return { id: (await db.waiver.create({ data })).id, belonging }
}

export const cases: Cases = {
  checkCountsOf: { internal: 'the board, which asks for articles that it may show' },
  countDueChecks: { internal: 'the worker, which keeps the counts' },
  checksOf: acts('article.read', { on: article(), call: (actor, { id }) => checksOf(actor, id) }),
  waive: acts('waiver.grant', {
    on: unsourced,
    call: (actor, { id, claimId }) => waive(actor, id, 'claimSource', claimId, 'Everybody saw it.'),
  }),
  endWaiver: acts('waiver.grant', { on: waiver, call: (actor, { id }) => endWaiver(actor, id) }),
}
