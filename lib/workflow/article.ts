/** The state of an article that decisions depend on: state, owners, and who changed it since the last publication. */
import { usedIn } from '#lib/ai-use/use'
import { aiUseIn } from '#lib/ai-use/use-shape'
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import type { DraftState } from '#lib/workflow/moves'

export type WorkflowArticle = DraftState & {
  id: string
  /** The revision submitted last; from approval on, the pinned one */
  revisionId: string | null
}

/** The article, as far as this actor may read it. Refuses the rest as if it were not there. */
export async function workflowArticleFor(
  tx: Pick<Tx, 'article'>,
  actor: Actor,
  articleId: string,
): Promise<WorkflowArticle> {
  const article = await workflowArticle(tx, articleId)
  assertCan(actor, 'article.read', article)
  return article
}

/** The same, with its draft locked until the transaction ends: nobody writes or decides meanwhile. */
export async function lockedArticleFor(tx: Tx, actor: Actor, articleId: string): Promise<WorkflowArticle> {
  await lockDraft(tx, articleId)
  return workflowArticleFor(tx, actor, articleId)
}

/** Waits for the lock on the draft and holds it until the transaction ends. Gives the state of the article. Refuses one that is not there. */
export async function lockDraft(tx: Pick<Tx, '$queryRaw'>, articleId: string): Promise<State> {
  const [draft] = await tx.$queryRaw<{ state: State }[]>`
    SELECT state::text AS state FROM "Draft" WHERE "articleId" = ${articleId}::uuid FOR UPDATE`
  if (!draft) throw new NotFound()
  return draft.state
}

/** The article, whoever asks: for acts of the newsroom itself. */
export async function workflowArticle(tx: Pick<Tx, 'article'>, articleId: string): Promise<WorkflowArticle> {
  const [article] = await workflowArticles(tx, [articleId])
  if (!article) throw new NotFound()
  return article
}

/** The same of several, in no order; those that are not there are left out. */
export async function workflowArticles(
  tx: Pick<Tx, 'article'>,
  articleIds: readonly string[],
): Promise<WorkflowArticle[]> {
  const articles = await tx.article.findMany({ where: { id: { in: [...articleIds] } }, select: workflowSelect })
  return articles.flatMap((article) => (article.draft ? [standing(article, article.draft)] : []))
}

const workflowSelect = {
  ...belongingSelect,
  id: true,
  draft: { select: { state: true, revisionId: true } },
  contributors: { select: { personId: true, lastAt: true, file: { select: { name: true } } } },
  publications: { where: { live: true }, select: { publishedAt: true } },
  bundleMember: { select: { outAt: true, bundle: { select: { name: true } } } },
  within: { select: { entryRule: true } },
  aiUse: true,
  _count: { select: { publications: { where: { withdrawnAt: { not: null } } } } },
} as const satisfies Prisma.ArticleSelect

type Row = Prisma.ArticleGetPayload<{ select: typeof workflowSelect }>

function standing(article: Row, draft: NonNullable<Row['draft']>): WorkflowArticle {
  const live = article.publications[0]
  const { ownerIds, deskId, trashed = false } = belongingOf(article)
  const changedBy = article.contributors.filter(({ lastAt }) => !live || lastAt > live.publishedAt)
  return {
    id: article.id,
    ...draft,
    ownerIds,
    deskId: deskId ?? null,
    trashed,
    live: live !== undefined,
    bundle: article.bundleMember?.outAt === null ? article.bundleMember.bundle.name : null,
    readAfterwards: article.within?.entryRule === 'afterwards',
    approvalAfterAll: article._count.publications > 0 ? 'withdrawn' : usedIn(aiUseIn(article.aiUse)) ? 'ai' : null,
    throughFiles: new Map(changedBy.flatMap(({ personId, file }) => (file ? [[personId, file.name]] : []))),
    contributorIds: [...ownerIds, ...changedBy.map(({ personId }) => personId)],
  }
}
