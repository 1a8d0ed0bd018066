import { db } from '#lib/db'
import { cardSelect, newestFirst } from '#lib/site/card'
import type { ArticleText } from '#lib/text/json'
import { upgrade } from '#lib/text/version'

export type FeedItem = Awaited<ReturnType<typeof newestWithText>>[number]

/** The newest pieces in a language or of a desk, with their whole text. */
export async function newestWithText(where: { language: string } | { deskId: string }) {
  const found = await db.publication.findMany({
    where: { live: true, ...where },
    orderBy: [...newestFirst],
    take: 30,
    select: {
      ...cardSelect,
      publishedAt: true,
      revision: { select: { body: true, schemaVersion: true } },
      tags: { select: { tag: { select: { name: true } } } },
    },
  })
  return found.map(({ revision, ...piece }) => ({
    ...piece,
    text: upgrade(revision.body as ArticleText, revision.schemaVersion),
  }))
}

export const deskOfFeed = (slug: string) =>
  db.desk.findUnique({ where: { slug }, select: { id: true, name: true, slug: true } })
