/** Lists of names, page by page. A page begins after the slug of the last name seen, which tells nothing that readers don't know. */

const size = 60

/** One row more than a page, which tells whether there is a next one. */
export const inNameOrder = { orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }], take: size + 1 }

/** The condition for what comes after a name, and everything without one. */
export const afterName = (last: { id: string; name: string } | null) =>
  last ? { name: { gte: last.name }, OR: [{ name: { gt: last.name } }, { id: { gt: last.id } }] } : {}

/** Which of these rows are on the page; `next` is the slug after which the page that follows begins, null on the last. */
export function namePage<Row extends { slug: string }>(found: readonly Row[]): { items: Row[]; next: string | null } {
  const items = found.slice(0, size)
  return { items, next: found.length > size ? (items.at(-1)?.slug ?? null) : null }
}
