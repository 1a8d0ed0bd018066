/** Ownership of an article, and permissions that depend on it. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { type Action, assertCan, reach } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import { validId } from '#lib/input'

/** Refuses an action on an article that does not exist, or that this actor may not do, in the same words. */
export async function assertCanOn(
  tx: Pick<Tx, 'article'>,
  actor: Actor,
  action: Action,
  articleId: string,
): Promise<void> {
  const article = await tx.article.findUnique({ where: { id: validId(articleId) }, select: belongingSelect })
  if (!article) throw new NotFound()
  assertCan(actor, action, belongingOf(article))
}

/** The articles on which this actor may do this: the same rule, as a filter. What was thrown away is not among them. */
export function articlesInReach(actor: Actor, action: Action): Prisma.ArticleWhereInput {
  const relation = reach(actor, action)
  if (relation === null) return { id: { in: [] } }
  if (relation === 'any') return { trashedAt: null }
  const own = ownArticles(actor)
  return relation === 'own'
    ? own
    : { trashedAt: null, OR: [own, { deskId: null }, { deskId: { in: [...actor.deskIds] } }] }
}

/** The articles that this actor made or is an author of. */
export function ownArticles({ personId }: Actor): Prisma.ArticleWhereInput {
  return { trashedAt: null, OR: [{ createdById: personId }, { authors: { some: { personId } } }] }
}
