import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { EvidenceClaim } from '#lib/revisions/content'
import { cardSelect } from '#lib/site/card'
import { numberedClaims } from '#lib/site/claims'
import { newestRowsFirst } from '#lib/site/listing'
import type { ArticleText } from '#lib/text/json'
import { upgrade } from '#lib/text/version'

const articleSelect = {
  ...cardSelect,
  number: true,
  publishedAt: true,
  article: { select: { translationGroupId: true } },
  revision: { select: { body: true, evidence: true, schemaVersion: true } },
  tags: {
    orderBy: [{ main: 'desc' }, { tag: { name: 'asc' } }],
    select: { main: true, tag: { select: { id: true, name: true, slug: true } } },
  },
  sources: { select: { source: { select: { id: true, name: true, slug: true, kind: true } } } },
} satisfies Prisma.PublicationSelect

export type ArticleView = NonNullable<Awaited<ReturnType<typeof articleAt>>>
export type Elsewhere = { moved: { language: string; slug: string } } | { gone: string }

/** The publication that readers see at this address now; null where there is none (any more). */
export async function articleAt(language: string, slug: string) {
  const found = await db.publication.findFirst({ where: { language, slug, live: true }, select: articleSelect })
  if (!found) return null
  const { revision, article: row, sources, tags, authors, ...article } = found
  const text = upgrade(revision.body as ArticleText, revision.schemaVersion) as ArticleText
  const named = sources.map(({ source }) => source)
  const [translations, more] = await Promise.all([
    translationsOf(row.translationGroupId, article.articleId),
    moreOn(tags.find(({ main }) => main)?.tag.id, article),
  ])
  return {
    ...article,
    text,
    claims: numberedClaims(text, revision.evidence as EvidenceClaim[], named),
    authors: authors.map(({ person }) => person),
    tags: tags.map(({ main, tag }) => ({ ...tag, main })),
    translations,
    more,
  }
}

/** For an address at which nothing is live: where the article that stood there is now, or that it was withdrawn. */
export async function elsewhere(language: string, slug: string): Promise<Elsewhere | null> {
  const last = await db.publication.findFirst({
    where: { language, slug },
    orderBy: { publishedAt: 'desc' },
    select: {
      articleId: true,
      article: { select: { publications: { where: { live: true }, select: { language: true, slug: true } } } },
    },
  })
  if (!last) return null
  const now = last.article.publications[0]
  return now ? { moved: now } : { gone: last.articleId }
}

const translationsOf = (translationGroupId: string, articleId: string) =>
  db.publication.findMany({
    where: { live: true, article: { translationGroupId }, articleId: { not: articleId } },
    orderBy: { language: 'asc' },
    select: { articleId: true, language: true, slug: true, headline: true },
  })

async function moreOn(tagId: string | undefined, article: { articleId: string; language: string }) {
  if (!tagId) return []
  const { articleId, language } = article
  const rows = await db.publicationTag.findMany({
    where: { tagId, publication: { live: true, language, articleId: { not: articleId } } },
    orderBy: [...newestRowsFirst],
    take: 4,
    select: { publication: { select: cardSelect } },
  })
  return rows.map(({ publication }) => publication)
}
