/** Where the end of an article leads: to what else there is on its topics, then to its desk. */
import { db } from '#lib/db'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { newestRowsFirst } from '#lib/site/listing'

type Topic = { id: string; name: string; slug: string }
type Start = { articleId: string; language: string; desk: { id: string } }

const mostOnTopic = 4
const mostOnSecond = 3
const mostOfDesk = 3

export type Onward = { topics: { topic: Topic; cards: Card[] }[]; desk: Card[] }

/**
 * The newest other articles on the main topic, on the next topic that has any, and from the desk, in the article's language.
 * `tags`: the main one first. No article stands twice; a part that is left with none is left out.
 */
export async function onward(start: Start, tags: readonly { main: boolean; tag: Topic }[]): Promise<Onward> {
  const shown = [start.articleId]
  const topics: Onward['topics'] = []
  for (const { tag, main } of tags) {
    const cards = await onTopic(tag.id, start.language, shown, main ? mostOnTopic : mostOnSecond)
    if (cards.length === 0) continue
    shown.push(...cards.map(({ articleId }) => articleId))
    topics.push({ topic: tag, cards })
    if (topics.length === 2) break
  }
  return { topics, desk: await fromDesk(start.desk.id, start.language, shown) }
}

async function onTopic(tagId: string, language: string, shown: readonly string[], most: number): Promise<Card[]> {
  const rows = await db.publicationTag.findMany({
    where: { tagId, publication: { live: true, language, articleId: { notIn: [...shown] } } },
    orderBy: [...newestRowsFirst],
    take: most,
    select: { publication: { select: cardSelect } },
  })
  return rows.map(({ publication }) => publication)
}

const fromDesk = (deskId: string, language: string, shown: readonly string[]) =>
  db.publication.findMany({
    where: { live: true, deskId, language, articleId: { notIn: [...shown] } },
    orderBy: [...newestFirst],
    take: mostOfDesk,
    select: cardSelect,
  })
