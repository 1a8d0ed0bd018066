/** What is in the trash. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, reach } from '#lib/auth/permissions'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'

/** `headline`: null for whoever may read no piece */
export type TrashedArticle = {
  id: string
  headline: string | null
  language: string
  slug: string
  state: State
  at: Date
  by: string | null
  /** Readers had it once: what they had stays on record whatever becomes of it here */
  wasPublic: boolean
}

const mostListed = 200

/** What this actor may have back, the last thrown away first. */
export async function trashedArticles(actor: Actor): Promise<TrashedArticle[]> {
  assertCan(actor, 'article.trash')
  return listed(inReach(actor), true)
}

/** What an admin may delete for good: everything in the trash, without a word of what it says but its slug. */
export async function erasableArticles(actor: Actor): Promise<TrashedArticle[]> {
  assertCan(actor, 'article.erase')
  return listed({}, false)
}

function inReach(actor: Actor): Prisma.ArticleWhereInput {
  const relation = reach(actor, 'article.trash')
  if (relation === 'any') return {}
  const { personId, deskIds } = actor
  const own = [{ createdById: personId }, { authors: { some: { personId } } }]
  return relation === 'desk' ? { OR: [...own, { deskId: null }, { deskId: { in: [...deskIds] } }] } : { OR: own }
}

async function listed(where: Prisma.ArticleWhereInput, withWords: boolean): Promise<TrashedArticle[]> {
  const rows = await db.article.findMany({
    where: { AND: [where, { trashedAt: { not: null }, erasedAt: null }] },
    orderBy: [{ trashedAt: 'desc' }, { id: 'asc' }],
    take: mostListed,
    select: {
      ...{ id: true, language: true, slug: true, trashedAt: true },
      trashedBy: { select: { name: true } },
      draft: { select: { headline: true, state: true } },
      publications: { take: 1, select: { id: true } },
    },
  })
  return rows.flatMap(({ trashedAt, trashedBy, draft, publications, ...row }) =>
    trashedAt && draft
      ? [
          {
            ...{ ...row, at: trashedAt, by: trashedBy?.name ?? null, state: draft.state },
            ...{ headline: withWords ? draft.headline : null, wasPublic: publications.length > 0 },
          },
        ]
      : [],
  )
}
