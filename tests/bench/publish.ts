/** How long a publication takes from the editor's click until a reader sees it. */
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { type Figure, quantile } from '#tests/bench/figures'
import { type Reader, reader } from '#tests/bench/reader'
import { PAUSE, untilRead } from '#tests/bench/until-read'
import { approved, type Newsroom, newsroom, pinnedRevision, published, typeInto } from '#tests/support/flow'

const ROUNDS = 150

export async function publish(url: string): Promise<Figure[]> {
  const room = await newsroom()
  const { read, leave } = reader(url)
  const editions = await newEditions(room, read)
  const frontTimes = await newArticles(room, read)
  leave()
  const aim = { atMost: 150 }
  const how = (what: string) =>
    `${ROUNDS} publications by the command itself, from the call until a reader who asks every ${PAUSE} ms ${what}`
  const onPage = how('gets the new edition of the article from the edge')
  const onFront = how('finds the new piece on the front page')
  return [
    { name: 'new edition to visible, median', value: quantile(editions, 0.5), unit: 'ms', how: onPage },
    { name: 'new edition to visible, p99', value: quantile(editions, 0.99), unit: 'ms', aim, how: onPage },
    { name: 'new piece to the front page, median', value: quantile(frontTimes, 0.5), unit: 'ms', how: onFront },
    { name: 'new piece to the front page, p99', value: quantile(frontTimes, 0.99), unit: 'ms', aim, how: onFront },
  ]
}

async function newEditions(room: Newsroom, read: Reader['read']): Promise<number[]> {
  const { id } = await published(room)
  const { slug } = await db.article.findUniqueOrThrow({ where: { id }, select: { slug: true } })
  const times: number[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const words = `This is edition ${round}.`
    await articles.revise(room.reporter, id)
    await typeInto(id, words)
    await articles.submit(room.reporter, id)
    const revisionId = await pinnedRevision(id)
    await articles.approve(room.editor, id, revisionId)
    times.push(await untilRead(read, `/en/${slug}`, words, () => articles.publish(room.editor, id, revisionId)))
  }
  return times
}

async function newArticles(room: Newsroom, read: Reader['read']): Promise<number[]> {
  const times: number[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const { id, revisionId, headline } = await approved(room)
    times.push(await untilRead(read, '/', headline, () => articles.publish(room.editor, id, revisionId)))
  }
  return times
}
