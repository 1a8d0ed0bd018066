/** Taking in what readers report, and deciding about it. */
import { createHmac } from 'node:crypto'
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { authSecret } from '#lib/auth/cookie'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { ReportState } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { networkOf } from '#lib/ip-address'
import { removeMade } from '#lib/media/commands'
import { message } from '#lib/messages/message'
import { tellOfReport } from '#lib/notifications/causes'
import { toOutbox } from '#lib/outbox/write'
import { openForCorrection } from '#lib/reports/correct'
import * as shape from '#lib/reports/input'
import { hourlyReports, keptFor } from '#lib/reports/limits'
import { openStates } from '#lib/reports/view'
import { assertCanOn } from '#lib/workflow/belonging'

const HOUR = 60 * 60 * 1000

export type Filed = { filed: { language: string; slug: string } } | { refused: 'pieceGone' | 'tooMany' }

/**
 * Takes in what a reader says of a live piece. Refuses a piece that is not there, and more reports in an hour than one network may send, than one piece
 * may get, or than all together. `address`: the IP address that it came from.
 */
export async function fileReport(
  { article, version, quote, text, email }: shape.Reported,
  address: string,
): Promise<Filed> {
  const at = new Date()
  const networkHash = hashOf(networkOf(address))
  return db.$transaction(async (tx): Promise<Filed> => {
    const live = await tx.publication.findFirst({
      where: { articleId: article, live: true },
      select: { number: true, language: true, slug: true },
    })
    if (!live) return { refused: 'pieceGone' }
    await advisoryLock(tx, 'reports')
    const since = { gt: new Date(at.getTime() - HOUR) }
    if ((await tx.errorReport.count({ where: { at: since } })) >= hourlyReports.all) return { refused: 'tooMany' }
    const ofArticle = await tx.errorReport.count({ where: { articleId: article, at: since } })
    if (ofArticle >= hourlyReports.ofArticle) return { refused: 'tooMany' }
    if ((await tx.errorReport.count({ where: { networkHash, at: since } })) >= hourlyReports.ofNetwork)
      return { refused: 'tooMany' }
    const { language, slug } = live
    // Nobody can have read a version that is not out yet.
    const publicationNumber = Math.min(version, live.number)
    const { id } = await tx.errorReport.create({
      data: { articleId: article, publicationNumber, language, quote, text, email: email || null, networkHash, at },
      select: { id: true },
    })
    await tx.reportEvent.create({ data: { reportId: id, to: 'open', at }, select: { id: true } })
    await tellOfReport(tx, article, ofArticle)
    return { filed: { language, slug } }
  })
}

/** Keyed: there are so few networks that a bare hash would name each. */
const hashOf = (network: string) =>
  new Uint8Array(createHmac('sha256', authSecret()).update(`report ${network}`).digest())

/** Says that the actor looks after it. Refuses what is decided. */
export async function takeReport(actor: Actor, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await reportToHandle(tx, actor, id)
    await settle(tx, actor, id, 'taken')
  })
}

/** Answers whoever sent it, if there is an address. Refuses what is decided. */
export async function answerReport(actor: Actor, id: string, words: string): Promise<void> {
  const answer = validated(shape.answer, words)
  await db.$transaction((tx) => decide(tx, actor, id, 'answered', answer))
}

/** Leaves the piece as it is. The words, where there are any, go to whoever sent it. Refuses what is decided. */
export async function dismissReport(actor: Actor, id: string, words: string): Promise<void> {
  const answer = validated(shape.reason, words)
  await db.$transaction((tx) => decide(tx, actor, id, 'dismissed', answer || null))
}

/** Opens the piece for a correction, with its notice prepared. Gives the article’s id. Refuses as revising it and saving its details do. */
export async function correctFromReport(actor: Actor, id: string): Promise<string> {
  const { articleId, superseded } = await db.$transaction(async (tx) => {
    const report = await reportToHandle(tx, actor, id)
    const opened = await openForCorrection(tx, actor, report)
    await settle(tx, actor, id, 'correcting')
    return { articleId: report.articleId, superseded: opened }
  })
  await removeMade(superseded)
  return articleId
}

/** Forgets addresses that were kept long enough, and where reports came from. Gives of how many. */
export async function forgetReporters(now: Date): Promise<number> {
  const before = (age: number) => ({ lt: new Date(now.getTime() - age) })
  const addresses = await db.errorReport.updateMany({
    where: { email: { not: null }, at: before(keptFor.email) },
    data: { email: null },
  })
  const networks = await db.errorReport.updateMany({
    where: { networkHash: { not: null }, at: before(keptFor.network) },
    data: { networkHash: null },
  })
  return addresses.count + networks.count
}

/** Forgets the address of one that was answered. */
export async function forgetReporter(id: string): Promise<void> {
  await db.errorReport.updateMany({ where: { id }, data: { email: null } })
}

async function reportToHandle(tx: Tx, actor: Actor, id: string) {
  const report = await tx.errorReport.findUnique({
    where: { id: validId(id) },
    select: { articleId: true, publicationNumber: true, quote: true, email: true },
  })
  if (!report) throw new NotFound(message('reports.notThere'))
  await assertCanOn(tx, actor, 'report.handle', report.articleId)
  return report
}

async function decide(tx: Tx, actor: Actor, id: string, to: ReportState, answer: string | null): Promise<void> {
  const { email } = await reportToHandle(tx, actor, id)
  await settle(tx, actor, id, to, answer)
  if (email !== null) await toOutbox(tx, 'report_answer', [{ reportId: id }])
}

async function settle(
  tx: Tx,
  { personId }: Actor,
  id: string,
  to: ReportState,
  answer: string | null = null,
): Promise<void> {
  const { count } = await tx.errorReport.updateMany({
    where: { id, state: { in: [...openStates] } },
    data: { state: to, handlerId: personId, answer },
  })
  if (count === 0) throw new Refusal(message('reports.decidedAlready'))
  await tx.reportEvent.create({ data: { reportId: id, to, byId: personId }, select: { id: true } })
}
