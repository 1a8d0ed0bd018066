/** What was put right, the newest first. Of a piece that is withdrawn nothing but its withdrawal is told, and neither its headline nor its address. */

import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { byMoment, type MomentKey, pageOf } from '#lib/keyset-cursor'
import { pageSize } from '#lib/site/listing'
import { standing } from '#lib/site/standing'

const select = {
  ...{ id: true, kind: true, cause: true, text: true, language: true, at: true },
  article: {
    select: {
      id: true,
      publications: { where: { live: true }, select: { headline: true, language: true, slug: true } },
    },
  },
} satisfies Prisma.CorrectionSelect

export type ListedCorrection = Omit<Prisma.CorrectionGetPayload<{ select: typeof select }>, 'article'> & {
  articleId: string
  /** Where it is now; null while it is withdrawn */
  piece: { headline: string; language: string; slug: string } | null
}

export type CorrectionsPage = { items: ListedCorrection[]; next: string | null }

const readable: Prisma.CorrectionWhereInput = {
  OR: [{ kind: 'withdrawal' }, { article: { publications: { some: { live: true } } } }],
}

/** One page of the corrections of pieces in this language. */
export async function correctionsIn(language: string, before: MomentKey | null): Promise<CorrectionsPage> {
  const older = before && {
    at: { lte: before.at },
    OR: [{ at: { lt: before.at } }, { id: { lt: before.id } }],
  }
  const found = await db.correction.findMany({
    where: { AND: [{ language }, standing, readable, older ?? {}] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select,
  })
  const { rows, next } = pageOf(found, pageSize, byMoment, ({ at, id }) => ({ at, id }))
  const items = rows.map(({ article, ...one }) => ({
    ...one,
    articleId: article.id,
    piece: article.publications[0] ?? null,
  }))
  return { items, next }
}

/** The languages in which there is something to read on a list of corrections. */
export async function languagesCorrected(): Promise<string[]> {
  const found = await db.correction.groupBy({ by: ['language'], where: readable, orderBy: { language: 'asc' } })
  return found.map(({ language }) => language)
}
