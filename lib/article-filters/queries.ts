/** Which articles somebody is shown, and what a list of them is narrowed by, as conditions for queries in SQL. */
import type { Filters } from '#lib/articles/input'
import { shownFor } from '#lib/articles/untouched'
import type { Actor } from '#lib/auth/actor'
import { reach } from '#lib/auth/permissions'
import { Prisma } from '#lib/generated/prisma/client'

/** What narrows a list, of the draft `d` and the article `a`. Entries of a coverage stand on its page, and on no list of pieces. */
export const conditions = (filters: Omit<Filters, 'words'>): Prisma.Sql[] => [
  Prisma.sql`a."coverageId" IS NULL`,
  ...narrowing(filters),
]

/** The same where entries of a coverage count as any piece does. */
export function narrowing({ state, profile, deskId, authorId, tagId, language }: Omit<Filters, 'words'>): Prisma.Sql[] {
  return [
    ...(state ? [Prisma.sql`d.state = ${state}::"State"`] : []),
    ...(profile ? [Prisma.sql`a.profile = ${profile}::"Profile"`] : []),
    ...(deskId ? [Prisma.sql`a."deskId" = ${deskId}::uuid`] : []),
    ...(language ? [Prisma.sql`a.language = ${language}`] : []),
    ...(authorId
      ? [oneOf(Prisma.sql`SELECT "articleId" FROM "ArticleAuthor" WHERE "personId" = ${authorId}::uuid`)]
      : []),
    ...(tagId ? [oneOf(Prisma.sql`SELECT "articleId" FROM "ArticleTag" WHERE "tagId" = ${tagId}::uuid`)] : []),
  ]
}

/** As an array, so that the planner may combine it with other indexes. */
export const oneOf = (ids: Prisma.Sql) => Prisma.sql`a.id = ANY(ARRAY(${ids}))`

/** The rule of `articlesInReach` (lib/workflow/belonging), in SQL. */
export function inReach(actor: Actor): Prisma.Sql {
  const relation = reach(actor, 'article.read')
  if (relation === null) return Prisma.sql`false`
  if (relation === 'any') return Prisma.sql`a."trashedAt" IS NULL`
  const own = oneOf(Prisma.sql`
    SELECT id FROM "Article" WHERE "createdById" = ${actor.personId}::uuid
    UNION SELECT "articleId" FROM "ArticleAuthor" WHERE "personId" = ${actor.personId}::uuid`)
  if (relation === 'own') return Prisma.sql`(a."trashedAt" IS NULL AND ${own})`
  return Prisma.sql`(a."trashedAt" IS NULL AND (a."deskId" IS NULL OR a."deskId" = ANY(${[...actor.deskIds]}::uuid[]) OR ${own}))`
}

/** The rule of `worthListing` (lib/articles/untouched), in SQL. */
export function worthListing({ personId }: Actor): Prisma.Sql {
  return Prisma.sql`(a.version > 1 OR d.state <> 'draft' OR d.headline <> '' OR d.standfirst <> '' OR d.text <> ''
    OR (a."createdById" = ${personId}::uuid AND a."createdAt" > now() - ${`${shownFor} milliseconds`}::interval)
    OR EXISTS (SELECT 1 FROM "Contributor" c WHERE c."articleId" = a.id)
    OR EXISTS (SELECT 1 FROM "WorkflowEvent" e WHERE e."articleId" = a.id)
    OR EXISTS (SELECT 1 FROM "Question" q WHERE q."articleId" = a.id)
    OR EXISTS (SELECT 1 FROM "CommentThread" c WHERE c."articleId" = a.id)
    OR EXISTS (SELECT 1 FROM "Coverage" v WHERE v."articleId" = a.id)
    OR EXISTS (SELECT 1 FROM "ArticleTag" t WHERE t."articleId" = a.id)
    OR EXISTS (SELECT 1 FROM "ShareLink" s WHERE s."articleId" = a.id))`
}
