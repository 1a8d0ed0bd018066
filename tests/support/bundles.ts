/** Bundles as far as a test needs them, by the product’s own commands. */
import { addToBundle, createBundle } from '#lib/bundles/commands'
import type { Pins } from '#lib/bundles/input'
import { db } from '#lib/db'
import type { Newsroom } from '#tests/support/flow'

export async function bundleWith(room: Newsroom, articleIds: readonly string[], name = 'The harbour files') {
  const id = await createBundle(room.chief, { name, numbered: true })
  for (const articleId of articleIds) await addToBundle(room.chief, id, articleId)
  return id
}

/** What a page shows of it now: the revision of each piece that waits. */
export async function pinsOf(bundleId: string): Promise<Pins> {
  const waiting = await db.bundleMember.findMany({
    where: { bundleId, outAt: null },
    select: { articleId: true, article: { select: { draft: { select: { revisionId: true } } } } },
  })
  return waiting.flatMap(({ articleId, article: { draft } }) =>
    draft?.revisionId ? [{ articleId, revisionId: draft.revisionId }] : [],
  )
}

export const liveOf = (articleIds: readonly string[]) =>
  db.publication.findMany({
    where: { articleId: { in: [...articleIds] }, live: true },
    select: { articleId: true, publishedAt: true, publishedById: true, slug: true, language: true },
  })
