/** What was published past open checks and missing reviews. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan, can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { env } from '#lib/env'
import type { Prisma } from '#lib/generated/prisma/client'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import type { Message } from '#lib/messages/message'
import { receivedMessage } from '#lib/messages/received'
import { articlesInReach } from '#lib/workflow/belonging'

export type PastChecks = {
  id: string
  articleId: string
  headline: string
  language: string
  revision: number
  by: string
  reason: string
  at: Date
  /** The blockers that stood */
  checks: Message[]
  /** The reviews that were missing */
  steps: ReviewKind[]
  closed: { by: string; at: Date; note: string } | null
  /** Null where it is closed; why not where it is not this actor's to close */
  mayClose: boolean
}

const select = {
  ...{ id: true, articleId: true, reason: true, at: true, checks: true, steps: true, byId: true },
  ...{ closedAt: true, closedNote: true },
  by: { select: { name: true } },
  closedBy: { select: { name: true } },
  revision: { select: { number: true } },
  article: {
    select: {
      ...belongingSelect,
      language: true,
      draft: { select: { headline: true } },
      contributors: { select: { personId: true } },
    },
  },
} as const satisfies Prisma.PassedChecksSelect

type Row = Prisma.PassedChecksGetPayload<{ select: typeof select }>

const mostOpen = 100
const mostClosed = 20

/** Those that nobody has closed, the oldest first, then the last that somebody has; of pieces that this actor may read. */
export async function publishedPast(actor: Actor): Promise<{ open: PastChecks[]; closed: PastChecks[] }> {
  assertCan(actor, 'article.read', { ownerIds: [actor.personId] })
  const article = articlesInReach(actor, 'article.read')
  const [open, closed] = await Promise.all([
    db.passedChecks.findMany({ where: { closedAt: null, article }, orderBy: { at: 'asc' }, take: mostOpen, select }),
    db.passedChecks.findMany({
      where: { closedAt: { not: null }, article },
      orderBy: { closedAt: 'desc' },
      take: mostClosed,
      select,
    }),
  ])
  return { open: open.map(shownTo(actor)), closed: closed.map(shownTo(actor)) }
}

/** Those of one piece that nobody has closed. */
export async function openPastOf(actor: Actor, id: string): Promise<PastChecks[]> {
  const rows = await db.passedChecks.findMany({
    where: { articleId: validId(id), closedAt: null, article: articlesInReach(actor, 'article.read') },
    orderBy: { at: 'asc' },
    select,
  })
  return rows.map(shownTo(actor))
}

/** How many nobody has closed. */
export async function countOpenPast(actor: Actor): Promise<number> {
  return db.passedChecks.count({ where: { closedAt: null, article: articlesInReach(actor, 'article.read') } })
}

const hadAPart = ({ personId }: Actor, byId: string, article: Row['article']): boolean =>
  byId === personId ||
  belongingOf(article).ownerIds.includes(personId) ||
  article.contributors.some((one) => one.personId === personId)

const shownTo =
  (actor: Actor) =>
  ({ article, by, byId, revision, closedAt, closedBy, closedNote, checks, ...row }: Row): PastChecks => ({
    ...row,
    headline: article.draft?.headline ?? '',
    language: article.language,
    revision: revision.number,
    by: by.name,
    checks: Array.isArray(checks) ? checks.flatMap((one) => receivedMessage(one) ?? []) : [],
    closed: closedAt && { at: closedAt, by: closedBy?.name ?? '', note: closedNote ?? '' },
    mayClose:
      closedAt === null &&
      can(actor, 'past.close', belongingOf(article)) &&
      !(env.FOUR_EYES && hadAPart(actor, byId, article)),
  })
