import type { Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { FrozenContent } from '#lib/revisions/content'
import { namesNow } from '#lib/revisions/names-now'
import { contentNow } from '#lib/revisions/now'
import { storedContent, storedSelect } from '#lib/revisions/stored'

export type Named = { content: Omit<FrozenContent, 'names'>; names: FrozenContent['names'] }

/** What a piece says as it stands, or said in one of its revisions, with the names that go with it. Refuses a number that it never had. */
export async function contentOf(tx: Tx, articleId: string, revision: number | null): Promise<Named> {
  if (revision === null) {
    const content = await contentNow(tx, articleId)
    return { content, names: await namesNow(tx, content) }
  }
  const stored = await tx.revision.findFirst({ where: { articleId, number: revision }, select: storedSelect })
  if (!stored) throw new NotFound()
  const { names, ...content } = storedContent(stored)
  return { content, names }
}
