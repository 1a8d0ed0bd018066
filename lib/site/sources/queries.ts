import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { afterName, inNameOrder, namePage } from '#lib/site/indexes/by-name'

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
    where: { ...isNamed, ...afterName(last) },
    ...inNameOrder,
    select: { id: true, name: true, slug: true, kind: true, description: true },
  })
  return namePage(found)
}
