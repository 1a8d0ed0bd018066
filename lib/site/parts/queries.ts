/** The pieces that belong together with one: those of its bundle that went out, as its page leads to them. */
import { db } from '#lib/db'

export type Part = {
  articleId: string
  /** Of how many pieces, counted from 1; one that was withdrawn keeps its number */
  number: number
  language: string
  slug: string
  headline: string
  here: boolean
}
/** `of`: how many there are; `number`: which one this is */
export type Parts = { name: string; numbered: boolean; number: number; of: number; parts: Part[] }

/**
 * Null for a piece that belongs to no bundle, and for one that readers know of none of the others of. A piece and its translations are one part: of
 * them the one in this language is named, or else any.
 */
export async function partsOf(articleId: string, language: string): Promise<Parts | null> {
  const found = await db.bundleMember.findUnique({
    where: { articleId, outAt: { not: null } },
    select: {
      bundle: {
        select: {
          name: true,
          numbered: true,
          members: {
            where: { outAt: { not: null } },
            orderBy: { position: 'asc' },
            select: {
              articleId: true,
              article: {
                select: {
                  translationGroupId: true,
                  publications: {
                    where: { live: true },
                    select: { articleId: true, language: true, slug: true, headline: true },
                  },
                },
              },
            },
          },
        },
      },
    },
  })
  if (!found) return null
  const { name, numbered, members } = found.bundle
  const groups = Map.groupBy(members, ({ article }) => article.translationGroupId)
  const parts = [...groups.values()].flatMap((group, at): Part[] => {
    const live = group.flatMap(({ article }) => article.publications)
    const here = live.find((one) => one.articleId === articleId)
    const one = here ?? live.find((each) => each.language === language) ?? live[0]
    return one ? [{ ...one, number: at + 1, here: here !== undefined }] : []
  })
  const own = parts.find(({ here }) => here)
  return own && parts.length > 1 ? { name, numbered, number: own.number, of: groups.size, parts } : null
}
