/** The state of an article that decisions depend on: state, owners, and who changed it since the last publication. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import { belongingOf, belongingSelect } from '#lib/workflow/belonging'
import type { DraftState } from '#lib/workflow/moves'

export type WorkflowArticle = DraftState & {
  id: string
  /** The revision submitted last; from approval on, the pinned one */
  revisionId: string | null
}

/** The article, as far as this actor may read it. Refuses the rest as if it were not there. */
export async function articleFor(tx: Pick<Tx, 'article'>, actor: Actor, articleId: string): Promise<WorkflowArticle> {
  const article = await articleIn(tx, articleId)
  assertCan(actor, 'article.read', article)
  return article
}

/** The same, with its draft held until the transaction ends: nobody writes or decides meanwhile. */
export async function heldArticle(tx: Tx, actor: Actor, articleId: string): Promise<WorkflowArticle> {
  await holdDraft(tx, articleId)
  return articleFor(tx, actor, articleId)
}

export async function holdDraft(tx: Tx, articleId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Draft" WHERE "articleId" = ${articleId}::uuid FOR UPDATE`
}

/** The article for the newsroom’s own acts, which no person’s rights bound. */
export async function articleIn(tx: Pick<Tx, 'article'>, articleId: string): Promise<WorkflowArticle> {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: {
      ...belongingSelect,
      draft: { select: { state: true, revisionId: true } },
      contributors: { select: { personId: true, lastAt: true } },
      publications: { orderBy: { number: 'desc' }, select: { live: true, publishedAt: true } },
    },
  })
  if (!article?.draft) throw new NotFound()
  const live = article.publications.find((publication) => publication.live)
  const { ownerIds, deskId } = belongingOf(article)
  const changedBy = article.contributors.filter(({ lastAt }) => !live || lastAt > live.publishedAt)
  return {
    id: articleId,
    ...article.draft,
    ownerIds,
    deskId: deskId ?? null,
    live: live !== undefined,
    contributorIds: [...ownerIds, ...changedBy.map(({ personId }) => personId)],
  }
}
