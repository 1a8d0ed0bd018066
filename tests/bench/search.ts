/** Readers' search: what its page waits for, and what a publication pays for it. */
import { db } from '#lib/db'
import { askedIn } from '#lib/site/search/asked'
import { searchPage } from '#lib/site/search/queries'
import { type Figure, quantile, timed } from '#tests/bench/figures'

const ROUNDS = 100
const WARMING = 5
const INDEXED = 200

const searches: [name: string, query: string][] = [
  ['a word of every piece', 'q=officials'],
  ['a word of every piece, newest first', 'q=officials&sort=newest'],
  ['a common word', 'q=harbour'],
  ['a word of one piece in ten', 'q=maravia'],
  ['two words', 'q=maravia grain'],
  ['four words', 'q=maravia officials waits haven'],
  ['a phrase', 'q="port maren"'],
  ['a word begun', 'q=ostr'],
  ['with a minus', 'q=maravia -haven'],
  ['a typing error', 'q=maravvia ostrennia'],
  ['nothing', 'q=zzyzx'],
  ['a common word, of a desk', 'q=officials&desk=archive-world'],
  ['a common word, of the oldest year', 'q=officials&year=2017'],
  ['no word, of a desk', 'desk=archive-world'],
]

export async function search(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, query] of searches) figures.push(...(await measured(name, query)))
  const deep = await searchPage(asked('q=officials&sort=newest'))
  const later = await measured('a later page of a common word', `q=officials&sort=newest&from=${deep?.next}`)
  return [...figures, ...later, ...(await indexing())]
}

const asked = (query: string) => askedIn((name) => new URLSearchParams(query).get(name))

async function measured(name: string, query: string): Promise<Figure[]> {
  const work = () => searchPage(asked(query))
  for (let round = 0; round < WARMING; round++) await work()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await timed(work))
  const how = `searchPage of lib/site/search/queries with ${query}, ${ROUNDS} times`
  return [
    { name: `search: ${name}, median`, value: quantile(times, 0.5), unit: 'ms', how },
    { name: `search: ${name}, p95`, value: quantile(times, 0.95), unit: 'ms', aim: { atMost: 50 }, how },
  ]
}

/** What of a publication is the index. */
async function indexing(): Promise<Figure[]> {
  const rows = await db.publication.findMany({
    where: { live: true },
    orderBy: { id: 'desc' },
    take: INDEXED,
    select: { id: true },
  })
  const times: number[] = []
  for (const { id } of rows)
    times.push(await timed(() => db.$queryRaw`SELECT 1 FROM index_publications(ARRAY[${id}]::uuid[])`))
  const how = `index_publications for ${INDEXED} pieces, one at a time, in a transaction of its own`
  return [
    { name: 'search: what a publication pays, median', value: quantile(times, 0.5), unit: 'ms', how },
    { name: 'search: what a publication pays, p95', value: quantile(times, 0.95), unit: 'ms', how },
  ]
}
