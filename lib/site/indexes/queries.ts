/** The names under which readers find articles: desks, topics, authors, each with the newest article. */
import { db } from '#lib/db'
import type { TagKind } from '#lib/generated/prisma/enums'
import { authorPath, deskPath, topicPath } from '#lib/site/addresses'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { afterName, inNameOrder, namePage } from '#lib/site/indexes/by-name'
import { listed, newestRowsFirst } from '#lib/site/listing'

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
      publications: { where: { ...listed, language }, orderBy: [...newestFirst], take: 1, select: cardSelect },
    },
  })
  const items = desks.map(({ publications: [newest = null], ...desk }) => ({ ...desk, path: deskPath(desk), newest }))
  return { items, next: null }
}

const live = { publication: listed }
const newest = {
  orderBy: [...newestRowsFirst],
  take: 1,
  select: { publication: { select: cardSelect } },
}
const ofAnyLanguage = { where: live, ...newest }
const inLanguage = (language: string) => ({ where: { publication: { ...listed, language } }, ...newest })

/** Tags that a live article has, by name, of one kind or of all; `after` is the slug of the last one seen. The newest is in `language` where one is. */
export async function topicIndex(language: string, after: string | null, kind?: TagKind): Promise<NameIndex> {
  const isNamed = { publications: { some: live }, ...(kind && { kind }) }
  const last = after
    ? await db.tag.findUnique({ where: { slug: after, ...isNamed }, select: { id: true, name: true } })
    : null
  const found = await db.tag.findMany({
    where: { ...isNamed, ...afterName(last) },
    ...inNameOrder,
    select: { id: true, name: true, slug: true, publications: inLanguage(language) },
  })
  const inOthers = await newestOfOthers(
    found.map(({ id, publications }) => ({ id, rows: publications })),
    (ids) => db.tag.findMany({ where: ids, select: { id: true, publications: ofAnyLanguage } }),
    ({ publications }) => publications,
  )
  return namePage(
    found.map(({ publications, ...tag }) => ({
      ...tag,
      path: topicPath(tag),
      newest: newestOf(publications) ?? inOthers.get(tag.id) ?? null,
    })),
  )
}

/** People who signed a live article, by name. The newest is in `language` where one is. */
export async function authorIndex(language: string, after: string | null): Promise<NameIndex> {
  const isNamed = { bylines: { some: live } }
  const last = after
    ? await db.person.findUnique({ where: { slug: after, ...isNamed }, select: { id: true, name: true } })
    : null
  const found = await db.person.findMany({
    where: { ...isNamed, ...afterName(last) },
    ...inNameOrder,
    select: { id: true, name: true, slug: true, bylines: inLanguage(language) },
  })
  const inOthers = await newestOfOthers(
    found.map(({ id, bylines }) => ({ id, rows: bylines })),
    (ids) => db.person.findMany({ where: ids, select: { id: true, bylines: ofAnyLanguage } }),
    ({ bylines }) => bylines,
  )
  return namePage(
    found.map(({ bylines, ...person }) => ({
      ...person,
      path: authorPath(person),
      newest: newestOf(bylines) ?? inOthers.get(person.id) ?? null,
    })),
  )
}

type Row = { publication: Card }

const newestOf = ([row]: Row[]): Card | null => row?.publication ?? null

/** For those that nothing in the language of the page stands under: the newest of whatever language, by id. */
async function newestOfOthers<Found extends { id: string }>(
  entries: readonly { id: string; rows: Row[] }[],
  find: (ids: { id: { in: string[] } }) => Promise<Found[]>,
  rowsOf: (found: Found) => Row[],
): Promise<Map<string, Card | null>> {
  const without = entries.flatMap(({ id, rows }) => (rows.length === 0 ? id : []))
  if (without.length === 0) return new Map()
  return new Map((await find({ id: { in: without } })).map((found) => [found.id, newestOf(rowsOf(found))]))
}
