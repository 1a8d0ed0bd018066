/** The names under which readers find articles: desks, topics, authors, each with the newest article. */
import { db } from '#lib/db'
import { authorPath, deskPath, topicPath } from '#lib/site/addresses'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { afterName, inNameOrder, namePage } from '#lib/site/indexes/by-name'
import { newestRowsFirst } from '#lib/site/listing'

export type IndexEntry = { id: string; name: string; slug: string; path: string; newest: Card | null }
/** `next` is the slug after which the page that follows begins; null on the last. */
export type NameIndex = { items: IndexEntry[]; next: string | null }

/** Every desk, in the newsroom's order. */
export async function deskIndex(language: string): Promise<NameIndex> {
  const desks = await db.desk.findMany({
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      slug: true,
      publications: { where: { live: true, language }, orderBy: [...newestFirst], take: 1, select: cardSelect },
    },
  })
  const items = desks.map(({ publications: [newest = null], ...desk }) => ({ ...desk, path: deskPath(desk), newest }))
  return { items, next: null }
}

const live = { publication: { live: true } }
const newestRow = {
  where: live,
  orderBy: [...newestRowsFirst],
  take: 1,
  select: { publication: { select: cardSelect } },
}

/** Topics that a live article has, by name; `after` is the slug of the last one seen. */
export async function topicIndex(after: string | null): Promise<NameIndex> {
  const isNamed = { publications: { some: live } }
  const last = after
    ? await db.tag.findUnique({ where: { slug: after, ...isNamed }, select: { id: true, name: true } })
    : null
  const found = await db.tag.findMany({
    where: { ...isNamed, ...afterName(last) },
    ...inNameOrder,
    select: { id: true, name: true, slug: true, publications: newestRow },
  })
  return namePage(
    found.map(({ publications, ...tag }) => ({ ...tag, path: topicPath(tag), newest: newestOf(publications) })),
  )
}

/** People who signed a live article, by name. */
export async function authorIndex(after: string | null): Promise<NameIndex> {
  const isNamed = { bylines: { some: live } }
  const last = after
    ? await db.person.findUnique({ where: { slug: after, ...isNamed }, select: { id: true, name: true } })
    : null
  const found = await db.person.findMany({
    where: { ...isNamed, ...afterName(last) },
    ...inNameOrder,
    select: { id: true, name: true, slug: true, bylines: newestRow },
  })
  return namePage(
    found.map(({ bylines, ...person }) => ({ ...person, path: authorPath(person), newest: newestOf(bylines) })),
  )
}

const newestOf = ([row]: { publication: Card }[]): Card | null => row?.publication ?? null
