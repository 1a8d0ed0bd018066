/** What stands beside a list of articles: their topics, and the sources that they name. */
import { db } from '#lib/db'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { subjectsOf } from '#lib/site/front/arrange'
import { listed, newestRowsFirst } from '#lib/site/listing'

/** The articles at the top of a list that are asked for their sources */
const mostAsked = 20
const mostNamed = 8

export type Besides = Awaited<ReturnType<typeof besides>>

/**
 * The main topics of these articles, the most frequent first, and the sources they name, the most recently named first.
 * `except`: ids of what the page itself is about.
 */
export async function besides(cards: readonly Card[], ...except: string[]) {
  const subjects = subjectsOf(cards).filter((id) => !except.includes(id))
  const asked = cards.slice(0, mostAsked).map(({ id }) => id)
  const [tags, named] = await Promise.all([
    db.tag.findMany({ where: { id: { in: subjects } }, select: { id: true, name: true, slug: true } }),
    db.publicationSource.findMany({
      where: { publicationId: { in: asked }, publication: { live: true }, sourceId: { notIn: except } },
      orderBy: [...newestRowsFirst, { sourceId: 'asc' }],
      distinct: ['sourceId'],
      take: mostNamed,
      select: { source: { select: { id: true, name: true, slug: true, kind: true } } },
    }),
  ])
  return {
    topics: tags.toSorted((one, other) => subjects.indexOf(one.id) - subjects.indexOf(other.id)),
    sources: named.map(({ source }) => source),
  }
}

/** The same for the whole paper, as it stands beside its lists of names. */
export const besidesNewest = async (language: string) =>
  besides(
    await db.publication.findMany({
      where: { ...listed, language },
      orderBy: [...newestFirst],
      take: mostAsked,
      select: cardSelect,
    }),
  )
