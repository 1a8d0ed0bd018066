/** What readers reported, as the newsroom reads it. Mail addresses are for the mail alone: no page gets one. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan, can } from '#lib/auth/permissions'
import { standing } from '#lib/corrections/standing'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { ReportState } from '#lib/generated/prisma/enums'
import { validated } from '#lib/input'
import { byMoment, keyAfter, pageOf } from '#lib/keyset-cursor'
import type { Letter } from '#lib/mailbox/send'
import { type Listed, listed } from '#lib/reports/input'
import { letterTo } from '#lib/reports/letter'
import { statesOf } from '#lib/reports/view'
import { isUuid } from '#lib/text/uuid'
import { articlesInReach } from '#lib/workflow/belonging'

/** A publication has one notice that stands, besides words in the place of the withdrawn piece. */
const correction = {
  select: {
    publication: {
      select: { corrections: { where: { ...standing, kind: { not: 'withdrawal' } }, select: { text: true } } },
    },
  },
} satisfies Prisma.ErrorReport$correctionArgs

type Answered = {
  answer: string | null
  correction: { publication: { corrections: { text: string }[] } } | null
}
/** What the reader is told: of a correction the words that stand now, never those in whose place they were told. */
const answerOf = ({ answer, correction }: Answered): string | null =>
  correction?.publication.corrections[0]?.text ?? answer

const select = {
  ...{ id: true, at: true, state: true, quote: true, text: true, answer: true, language: true, email: true },
  publicationNumber: true,
  correction,
  handler: { select: { name: true } },
  article: {
    select: {
      ...belongingSelect,
      id: true,
      publications: { where: { live: true }, select: { headline: true, language: true, number: true } },
      draft: { select: { headline: true } },
    },
  },
} satisfies Prisma.ErrorReportSelect

export type ListedReport = {
  id: string
  at: Date
  state: ReportState
  quote: string
  text: string
  answer: string | null
  language: string
  /** An address is there for an answer */
  wantsAnswer: boolean
  handler: string | null
  publicationNumber: number
  /** `live`: the number of the publication that readers have now; null where they have none */
  article: { id: string; headline: string; live: number | null }
  /** This actor may decide about it */
  mayHandle: boolean
}

const longestPage = 30

/** One page of the reports about articles that this actor may read, the newest first. */
export async function reportList(
  actor: Actor,
  wanted: Listed,
  after: string | null = null,
): Promise<{ reports: ListedReport[]; next: string | null }> {
  assertCan(actor, 'report.read')
  const { view, articleId } = validated(listed, wanted)
  const states = statesOf[view]
  const key = after === null ? null : keyAfter(byMoment, after)
  const behind: Prisma.ErrorReportWhereInput[] = key
    ? [{ at: { lte: key.at } }, { OR: [{ at: { lt: key.at } }, { id: { lt: key.id } }] }]
    : []
  const found = await db.errorReport.findMany({
    where: {
      AND: [
        { article: articlesInReach(actor, 'report.read') },
        states ? { state: { in: [...states] } } : {},
        articleId ? { articleId } : {},
        ...behind,
      ],
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: longestPage + 1,
    select,
  })
  const { rows, next } = pageOf(found, longestPage, byMoment, ({ id, at }) => ({ id, at }))
  return {
    reports: rows.map(({ article, email, handler, answer, correction, ...report }) => {
      const live = article.publications[0]
      return {
        ...report,
        answer: answerOf({ answer, correction }),
        wantsAnswer: email !== null,
        handler: handler?.name ?? null,
        article: {
          id: article.id,
          headline: live?.headline ?? article.draft?.headline ?? '',
          live: live?.number ?? null,
        },
        mayHandle: can(actor, 'report.handle', belongingOf(article)),
      }
    }),
    next,
  }
}

/** What whoever sent a report is told, and where. Null where there is no address (any more), and where nothing is decided. */
export async function answerNow(id: string): Promise<{ to: string; letter: Letter } | null> {
  const report = await db.errorReport.findUnique({
    where: { id, email: { not: null } },
    select: {
      ...{ email: true, state: true, answer: true, language: true, correction },
      article: {
        select: {
          publications: {
            orderBy: { number: 'desc' },
            take: 1,
            select: { headline: true, language: true, slug: true, live: true },
          },
        },
      },
    },
  })
  const piece = report?.article.publications[0]
  if (!report?.email || !piece) return null
  const letter = letterTo({ ...report, answer: answerOf(report) }, piece)
  return letter && { to: report.email, letter }
}

/** Where a piece is that readers have; null where they have none. */
export async function addressOfPiece(articleId: string): Promise<{ language: string; slug: string } | null> {
  if (!isUuid(articleId)) return null
  return db.publication.findFirst({ where: { articleId, live: true }, select: { language: true, slug: true } })
}
