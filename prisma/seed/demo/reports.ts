/** What readers of the demo newsroom reported: one that waits, one with an address, one that was answered. */
import type { Tx } from '#lib/db'
import type { Prisma, ReportState } from '#lib/generated/prisma/client'
import { newId } from '#lib/text/new-id'
import { before, type Known, wanted } from './known.ts'

type Demo = {
  headline: string
  quote: string
  text: string
  email: string | null
  hours: number
  done: { state: ReportState; by: string; answer: string | null } | null
}

const demo: readonly Demo[] = [
  {
    headline: 'Night ferry between Haven and Belis runs again',
    quote: 'It will sail four times a week',
    text: 'I took it on Sunday, and the board at the quay says five times in the holidays. Perhaps both are right?',
    email: 'reader@mail.example',
    hours: 3,
    done: null,
  },
  {
    headline: 'Night ferry between Haven and Belis runs again',
    quote: '',
    text: 'The photograph in your paper edition shows the day boat, not the night ferry.',
    email: null,
    hours: 20,
    done: {
      state: 'answered',
      by: 'ilse',
      answer: 'There is no picture with this piece, and we have no paper edition.',
    },
  },
]

/** Refuses a report on a piece that is not there. */
export async function writeReports(tx: Tx, now: Date, known: Known): Promise<void> {
  const reports: Prisma.ErrorReportCreateManyInput[] = []
  const events: Prisma.ReportEventCreateManyInput[] = []
  const told: Prisma.NotificationCreateManyInput[] = []
  for (const { headline, hours, done, ...said } of demo) {
    const live = await tx.publication.findFirst({
      where: { headline, live: true },
      select: { articleId: true, number: true, language: true },
    })
    if (!live) throw new Error(`No live piece is called “${headline}”.`)
    const { number: publicationNumber, ...piece } = live
    const at = before(now, hours)
    const id = newId(at.getTime())
    const handlerId = done ? wanted(known.people, done.by).id : null
    reports.push({
      id,
      ...piece,
      publicationNumber,
      ...said,
      at,
      state: done?.state ?? 'open',
      answer: done?.answer ?? null,
      handlerId,
    })
    events.push({ reportId: id, to: 'open', at })
    if (done) events.push({ reportId: id, to: done.state, byId: handlerId, at: before(now, hours - 2) })
    else told.push({ personId: wanted(known.people, 'ilse').id, kind: 'report', articleId: live.articleId, at })
  }
  await tx.errorReport.createMany({ data: reports })
  await tx.reportEvent.createMany({ data: events })
  await tx.notification.createMany({ data: told })
}
