/** Lists by name, page by page: sources and tags. */

import { z } from 'zod'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { searchWords } from '#lib/names/search'

/** What such a list is narrowed to, with the kinds that there are. */
export const listInput = <Kinds extends Record<string, string>>(kinds: Kinds) =>
  z.strictObject({
    kind: z.enum(kinds).optional(),
    words: searchWords.optional(),
    after: z.string().max(400).optional(),
  })

const place = z.strictObject({ name: z.string(), id: z.uuid() })
type NamedRow = z.infer<typeof place>

const longestPage = 50

/** One row more than a page, which tells whether there is a next one. */
export const inOrder = { orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }], take: longestPage + 1 }

/** The condition for what comes after a page. Refuses what no page has given out. */
export function later(after: string | undefined) {
  if (!after) return {}
  const result = place.safeParse({ id: after.slice(0, 36), name: after.slice(36) })
  if (!result.success) throw new Refusal(message('errors.pageOfListGone'))
  const { name, id } = result.data
  return { name: { gte: name }, OR: [{ name: { gt: name } }, { name, id: { gt: id } }] }
}

/** What of these rows is on the page; `next` is the `after` of the page that follows, null on the last. */
export function pageOf<Row extends NamedRow>(rows: readonly Row[]): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, longestPage)
  const last = page.at(-1)
  return { rows: page, next: rows.length > longestPage && last ? `${last.id}${last.name}` : null }
}
