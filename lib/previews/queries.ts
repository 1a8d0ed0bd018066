/** A piece as readers would see it, before they do: for whoever may read it in the newsroom. */
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { validId } from '#lib/input'
import { libraryPath, madeFolder } from '#lib/media/address'
import { asReadersSee } from '#lib/previews/as-readers-see'
import { contentOf } from '#lib/previews/content'
import type { FilesAt, Preview, Previewable } from '#lib/previews/preview'
import { withOnward } from '#lib/previews/with-onward'
import { workflowArticleFor } from '#lib/workflow/article'

const fromLibrary: FilesAt = { folder: madeFolder, file: (id) => `${libraryPath}/${id}/file` }

/** The draft as it stands, or one revision of it, at this moment. Refuses whoever may not read it, and a revision that it never had, as if they were not there. */
export async function previewOf(actor: Actor, id: string, revision: number | null): Promise<Preview> {
  const articleId = validId(id)
  const seen = await db.$transaction(
    async (tx) => {
      await workflowArticleFor(tx, actor, articleId)
      const { content, names } = await contentOf(tx, articleId, revision)
      return asReadersSee(tx, { articleId, content, names, at: new Date(), files: fromLibrary })
    },
    { isolationLevel: 'RepeatableRead' },
  )
  return withOnward(seen)
}

const mostListed = 50

/** What there is to look at: the draft, and its newest revisions. */
export async function previewable(actor: Actor, id: string): Promise<Previewable> {
  const articleId = validId(id)
  const belonging = await workflowArticleFor(db, actor, articleId)
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: {
      id: true,
      language: true,
      draft: { select: { headline: true } },
      revisions: { orderBy: { number: 'desc' }, take: mostListed, select: { number: true, createdAt: true } },
    },
  })
  if (!article) throw new NotFound()
  const { draft, revisions, ...rest } = article
  return {
    ...rest,
    belonging: { ownerIds: belonging.ownerIds, deskId: belonging.deskId ?? null },
    headline: draft?.headline ?? '',
    revisions: revisions.map(({ number, createdAt }) => ({ number, at: createdAt })),
  }
}
