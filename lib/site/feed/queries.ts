import { db } from '#lib/db'
import type { EvidenceClaim } from '#lib/revisions/content'
import { cardSelect, newestFirst } from '#lib/site/card'
import { numberedClaims } from '#lib/site/claims'
import type { ArticleText } from '#lib/text/json'
import { upgrade } from '#lib/text/version'

export type FeedItem = Awaited<ReturnType<typeof newestWithText>>[number]

/** The newest articles in a language or of a desk, with their whole text and what readers may know of its claims. */
export async function newestWithText(where: { language: string } | { deskId: string }) {
  const found = await db.publication.findMany({
    where: { live: true, ...where },
    orderBy: [...newestFirst],
    take: 30,
    select: {
      ...cardSelect,
      publishedAt: true,
      revision: { select: { body: true, evidence: true, schemaVersion: true } },
      tags: { select: { tag: { select: { name: true } } } },
      sources: { select: { source: { select: { id: true, name: true, slug: true, kind: true } } } },
    },
  })
  return found.map(({ revision, sources, ...article }) => {
    const text = upgrade(revision.body as ArticleText, revision.schemaVersion) as ArticleText
    const named = sources.map(({ source }) => source)
    return { ...article, text, claims: numberedClaims(text, revision.evidence as EvidenceClaim[], named) }
  })
}

export const deskOfFeed = (slug: string) =>
  db.desk.findUnique({ where: { slug }, select: { id: true, name: true, slug: true } })
