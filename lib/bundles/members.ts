/** The pieces of a bundle with what each lacks, for the page of it. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { can } from '#lib/auth/permissions'
import { type Blockers, lacksOf, staleOf } from '#lib/bundles/lacks'
import type { Reach, ShownMember } from '#lib/bundles/shown'
import type { Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { workflowArticle } from '#lib/workflow/article'
import { stepsNow } from '#lib/workflow/steps-now'

export const memberSelect = {
  ...{ articleId: true, outAt: true, pinned: true },
  article: {
    select: {
      ...belongingSelect,
      ...{ language: true, profile: true, deskId: true },
      desk: { select: { name: true } },
      draft: { select: { headline: true, state: true, revisionId: true } },
      publications: { orderBy: { number: 'desc' }, take: 1, select: { live: true } },
    },
  },
} as const satisfies Prisma.BundleMemberSelect

export type MemberRow = Prisma.BundleMemberGetPayload<{ select: typeof memberSelect }>

/**
 * `scheduledFor`: of the bundle. `kept`: the checks of the piece as they were counted last; without it they are made. Null for a piece that this actor may
 * not read. One in the trash is read by nobody; whoever could is told that it is there.
 */
export async function shownMember(
  tx: Tx,
  actor: Actor,
  row: MemberRow,
  { scheduledFor, kept }: { scheduledFor: Date | null; kept: Blockers | undefined },
): Promise<ShownMember | null> {
  const { articleId, outAt, pinned, article } = row
  const { draft, language, desk } = article
  const belonging = { ...belongingOf(article), trashed: false }
  if (!draft || !can(actor, 'article.read', belonging)) return null
  const standing = await workflowArticle(tx, articleId)
  const { steps, given, approvedBy } = await stepsNow(tx, articleId, article, draft.revisionId)
  const approver = approvedBy
    ? await tx.person.findUniqueOrThrow({ where: { id: approvedBy }, select: { name: true } })
    : null
  const lacks = outAt
    ? []
    : [
        ...(await lacksOf(tx, standing, scheduledFor ?? new Date(), kept)),
        ...(scheduledFor ? await staleOf(tx, standing, pinned) : []),
      ]
  return {
    ...{ articleId, language, ...draft, desk: desk?.name ?? null },
    reach: reachOf(article.publications[0]),
    out: outAt !== null,
    lacks: lacks.map(({ why }) => why),
    steps: (draft.state === 'published' ? [] : steps).map(({ kind }) => {
      const word = given.find((one) => one.kind === kind)
      return { kind, by: kind === 'approval' ? (approver?.name ?? null) : (word?.name ?? null) }
    }),
    mayTakeOut: can(actor, 'bundle.change', belonging),
  }
}

const reachOf = (last: { live: boolean } | undefined): Reach =>
  last === undefined ? 'not_yet' : last.live ? 'live' : 'withdrawn'
