import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'

const size = 60

const isNamed = { publications: { some: { publication: { live: true } } } } satisfies Prisma.SourceWhereInput

export type SourceIndexPage = Awaited<ReturnType<typeof sourceIndex>>

/** The sources that a live article names, by name; `after` is the slug of the last one seen. */
export async function sourceIndex(after: string | null) {
  // A source that readers don't know must not even shift the list: that would tell that the newsroom has it.
  const last =
    after === null
      ? null
      : await db.source.findUnique({ where: { slug: after, ...isNamed }, select: { id: true, name: true } })
  const found = await db.source.findMany({
    where: {
      ...isNamed,
      ...(last && { name: { gte: last.name }, OR: [{ name: { gt: last.name } }, { id: { gt: last.id } }] }),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: size + 1,
    select: { id: true, name: true, slug: true, kind: true, description: true },
  })
  const items = found.slice(0, size)
  return { items, next: found.length > size ? (items.at(-1)?.slug ?? null) : null }
}
