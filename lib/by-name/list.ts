/** Lists by name, page by page: sources and tags. */
import { z } from 'zod'
import { patternsFor, searchWords } from '#lib/by-name/search'
import { byName, keyAfter, type NameKey, pageOf } from '#lib/keyset-cursor'

/** The shape of input of such a list, with the kinds that there are. */
export const nameListInput = <Kinds extends Record<string, string>>(kinds: Kinds) =>
  z.strictObject({
    kind: z.enum(kinds).optional(),
    words: searchWords.optional(),
    after: z.string().max(400).optional(),
  })

const longestPage = 50

/** One row more than a page, which tells whether there is a next one. */
export const inNameOrder = { orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }], take: longestPage + 1 }

/** The condition for what comes after a page. Refuses what no page has given out. */
export function afterName(cursor: string | undefined) {
  if (!cursor) return {}
  const { name, id } = keyAfter(byName, cursor)
  return { name: { gte: name }, OR: [{ name: { gt: name } }, { name, id: { gt: id } }] }
}

/** The condition for rows that the words find: as in the pickers, whatever the spelling, by the beginnings of words at least. */
export function foundBy(words: string | undefined) {
  const { wanted, starts, wordStarts, holds } = patternsFor(words ?? '')
  if (wanted === '') return {}
  // Prisma puts the signs of a pattern around the words, and leaves those in them as they are: they come escaped.
  const [begin, word, inside] = [starts.slice(0, -1), wordStarts.slice(1, -1), holds.slice(1, -1)]
  return {
    OR: [
      { searchForm: { startsWith: begin } },
      { searchForm: { contains: word } },
      { searchForm: { contains: inside } },
    ],
  }
}

/** Which of these rows are on the page; `next` is the `after` of the page that follows, null on the last. */
export const namePage = <Row extends NameKey>(rows: readonly Row[]) => pageOf(rows, longestPage, byName, (row) => row)
