import type { Tx } from '#lib/db'
import { cacheTag } from '#lib/publications/cache-tags'

/** The names of the pages that lead readers to this article: in other languages, and of the other pieces of its bundle. */
export async function leadingTo(tx: Tx, articleId: string): Promise<string[]> {
  const here = { some: { id: articleId } }
  const others = await tx.article.findMany({
    where: {
      id: { not: articleId },
      publications: { some: { live: true } },
      OR: [
        { translationGroup: { articles: here } },
        { bundleMember: { outAt: { not: null }, bundle: { members: { some: { articleId } } } } },
      ],
    },
    select: { id: true },
  })
  return others.map(({ id }) => cacheTag.article(id))
}
