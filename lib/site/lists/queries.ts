/** Lists of articles: by desk, by language, by topic, by author. Null where readers have nothing to find. */
import { db } from '#lib/db'
import { byMoment, type MomentKey, pageOf } from '#lib/keyset-cursor'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { languagesPublished } from '#lib/site/front/queries'
import { listed, newestRowsFirst, olderRowsThan, olderThan, pageSize } from '#lib/site/listing'

export type ListPage = { items: Card[]; next: string | null }

function page(cards: Card[]): ListPage {
  const { rows, next } = pageOf(cards, pageSize, byMoment, (card) => ({ at: card.firstPublishedAt, id: card.id }))
  return { items: rows, next }
}
const rows = { orderBy: [...newestRowsFirst], take: pageSize + 1, select: { publication: { select: cardSelect } } }
const pageOfRows = (found: { publication: Card }[]) => page(found.map(({ publication }) => publication))

/** The languages in which a desk has something, by its slug; of one desk, or of all in their order. */
export async function languagesOfDesks(deskId: string | null = null): Promise<{ slug: string; language: string }[]> {
  const languages = await languagesPublished()
  return db.$queryRaw`
    SELECT d.slug, l.language FROM "Desk" d CROSS JOIN unnest(${languages}::text[]) WITH ORDINALITY l (language, place)
    WHERE (${deskId}::uuid IS NULL OR d.id = ${deskId}::uuid) AND EXISTS (
      SELECT 1 FROM "Publication" p
      WHERE p.live AND p."coverageId" IS NULL AND p."deskId" = d.id AND p.language = l.language)
    ORDER BY d.position, d.name, l.place`
}

/** What it has in every language, or in one alone; and the languages that it has something in. */
export async function deskPage(slug: string, before: MomentKey | null, language?: string) {
  const desk = await db.desk.findUnique({
    where: { slug },
    select: { id: true, name: true, slug: true, description: true },
  })
  if (!desk) return null
  const [list, languages] = await Promise.all([
    articles({ deskId: desk.id, ...(language && { language }) }, before),
    languagesOfDesks(desk.id),
  ])
  return { desk, list, languages: languages.map((one) => one.language) }
}

/** A language in which nothing is published has no page. */
export async function languagePage(language: string, before: MomentKey | null) {
  const list = await articles({ language }, before)
  return list.items.length === 0 ? null : { language, list }
}

async function articles(where: { deskId: string; language?: string } | { language: string }, before: MomentKey | null) {
  return page(
    await db.publication.findMany({
      where: { ...where, ...listed, ...olderThan(before) },
      orderBy: [...newestFirst],
      take: pageSize + 1,
      select: cardSelect,
    }),
  )
}

/** A topic or person that only drafts know of is not there: its page appears with the first article. */
export async function topicPage(slug: string, before: MomentKey | null) {
  const tag = await db.tag.findUnique({
    where: { slug, publications: { some: { publication: listed } } },
    select: {
      id: true,
      name: true,
      slug: true,
      kind: true,
      description: true,
      parent: {
        where: { publications: { some: { publication: listed } } },
        select: { id: true, name: true, slug: true },
      },
    },
  })
  if (!tag) return null
  const where = { tagId: tag.id, publication: listed, ...olderRowsThan(before) }
  return { tag, list: pageOfRows(await db.publicationTag.findMany({ where, ...rows })) }
}

/** Whoever has written nothing but entries of a coverage has a page, too: they are signed with her name. */
export async function authorPage(slug: string, before: MomentKey | null) {
  const author = await db.person.findUnique({
    where: { slug, bylines: { some: { publication: { live: true } } } },
    select: { id: true, name: true, slug: true, bio: true },
  })
  if (!author) return null
  const where = { personId: author.id, publication: listed, ...olderRowsThan(before) }
  return { author, list: pageOfRows(await db.publicationAuthor.findMany({ where, ...rows })) }
}
