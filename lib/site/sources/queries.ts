import { db } from '#lib/db'

const size = 60

export type SourceIndexPage = Awaited<ReturnType<typeof sourceIndex>>

/** The sources that a live piece names, by name; `after` is the slug of the last one seen. */
export async function sourceIndex(after: string | null) {
  const last =
    after === null ? null : await db.source.findUnique({ where: { slug: after }, select: { id: true, name: true } })
  const found = await db.source.findMany({
    where: {
      publications: { some: { publication: { live: true } } },
      ...(last && { name: { gte: last.name }, OR: [{ name: { gt: last.name } }, { id: { gt: last.id } }] }),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: size + 1,
    select: { id: true, name: true, slug: true, kind: true, description: true },
  })
  const items = found.slice(0, size)
  return { items, next: found.length > size ? (items.at(-1)?.slug ?? null) : null }
}
