/** Where the end of an article leads: to what else there is on its topics, to what says much the same, then to its desk. */
import { db } from '#lib/db'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { listed, newestRowsFirst } from '#lib/site/listing'

type Topic = { id: string; name: string; slug: string }
type Start = { articleId: string; language: string; desk: { id: string } }

const mostOnTopic = 4
const mostOnSecond = 3
const mostOfDesk = 3
const mostAlike = 3
/** Pieces that are compared: of the newest on each topic, and of the newest of all */
const comparedOnTopic = 60
const comparedOfAll = 150
/** Words of headline and standfirst that two pieces have in common, for the one to be worth naming below the other */
const leastShared = 4

export type Onward = { topics: { topic: Topic; cards: Card[] }[]; alike: Card[]; desk: Card[] }

/**
 * The newest other articles on the main topic, on the next topic that has any, those whose headline and standfirst are most like its own, and the newest
 * from the desk, in the article's language.
 * `tags`: the main one first. No article stands twice; a part that is left with none is left out.
 */
export async function onward(
  start: Start & { id: string },
  tags: readonly { main: boolean; tag: Topic }[],
): Promise<Onward> {
  const shown = [start.articleId]
  const topics: Onward['topics'] = []
  for (const { tag, main } of tags) {
    const cards = await onTopic(tag.id, start.language, shown, main ? mostOnTopic : mostOnSecond)
    if (cards.length === 0) continue
    shown.push(...cards.map(({ articleId }) => articleId))
    topics.push({ topic: tag, cards })
    if (topics.length === 2) break
  }
  const similar = await alike(start, shown)
  shown.push(...similar.map(({ articleId }) => articleId))
  return { topics, alike: similar, desk: await fromDesk(start.desk.id, start.language, shown) }
}

async function onTopic(tagId: string, language: string, shown: readonly string[], most: number): Promise<Card[]> {
  const rows = await db.publicationTag.findMany({
    where: { tagId, publication: { ...listed, language, articleId: { notIn: [...shown] } } },
    orderBy: [...newestRowsFirst],
    take: most,
    select: { publication: { select: cardSelect } },
  })
  return rows.map(({ publication }) => publication)
}

/** By the words that they share (lib/site/search-index), of what is on the same topics or new. */
async function alike({ id, language }: Start & { id: string }, shown: readonly string[]): Promise<Card[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH own AS MATERIALIZED (
      SELECT "tagIds", ARRAY(SELECT lexeme FROM unnest(weighed) WHERE weights && '{A,B}') AS lexemes FROM "SearchEntry" WHERE "publicationId" = ${id}::uuid
    ), near AS (
      SELECT listed.id FROM own CROSS JOIN unnest(own."tagIds") tag CROSS JOIN LATERAL (
        SELECT "publicationId" AS id FROM "PublicationTag" WHERE "tagId" = tag
        ORDER BY "firstPublishedAt" DESC, "publicationId" DESC LIMIT ${comparedOnTopic}::int
      ) listed
      UNION
      (SELECT "publicationId" FROM "SearchEntry" ORDER BY "firstPublishedAt" DESC, "publicationId" DESC LIMIT ${comparedOfAll}::int)
    )
    SELECT e."publicationId"::text AS id
    FROM near JOIN "SearchEntry" e ON e."publicationId" = near.id
    JOIN "Publication" p ON p.id = e."publicationId" AND p.live AND p."articleId" <> ALL (${[...shown]}::uuid[])
    CROSS JOIN own CROSS JOIN LATERAL (
      SELECT count(*) AS shared FROM unnest(e.weighed) WHERE weights && '{A,B}' AND lexeme = ANY (own.lexemes)
    ) compared
    WHERE e.language = ${language} AND shared >= ${leastShared}::int
    ORDER BY shared DESC, e."firstPublishedAt" DESC, e."publicationId" DESC LIMIT ${mostAlike}::int`
  const ids = rows.map((row) => row.id)
  const cards = await db.publication.findMany({ where: { id: { in: ids }, live: true }, select: cardSelect })
  return ids.flatMap((one) => cards.find((card) => card.id === one) ?? [])
}

const fromDesk = (deskId: string, language: string, shown: readonly string[]) =>
  db.publication.findMany({
    where: { ...listed, deskId, language, articleId: { notIn: [...shown] } },
    orderBy: [...newestFirst],
    take: mostOfDesk,
    select: cardSelect,
  })
