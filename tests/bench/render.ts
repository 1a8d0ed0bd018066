/** Times pages that are not cached yet. */
import { db } from '#lib/db'
import { cacheTag } from '#lib/publications/cache-tags'
import { type Figure, quantile, timed } from '#tests/bench/figures'
import { type Reader, reader } from '#tests/bench/reader'

const WARMING = 100
const ONE_BY_ONE = 300
const AT_ONCE = 1_500
const READERS = 8
const FRONTS = 50

export async function render(url: string): Promise<Figure[]> {
  const wanted = WARMING + ONE_BY_ONE + AT_ONCE
  const rows = await db.$queryRaw<{ path: string }[]>`
    SELECT '/' || language || '/' || slug AS path FROM "Publication" WHERE live ORDER BY md5(id::text) LIMIT ${wanted}`
  const paths = rows.map(({ path }) => path)
  const { read, leave } = reader(url, READERS)
  const cold = async (path: string) => {
    const { status } = await read(path)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
  }

  for (const path of paths.splice(0, WARMING)) await cold(path)
  const times: number[] = []
  for (const path of paths.splice(0, ONE_BY_ONE)) times.push(await timed(() => cold(path)))

  const count = paths.length
  const next = async (): Promise<void> => {
    for (let path = paths.pop(); path; path = paths.pop()) await cold(path)
  }
  const took = await timed(() => Promise.all(Array.from({ length: READERS }, next)))
  const fronts = await coldFronts(read)
  leave()

  const how = `${ONE_BY_ONE} articles of the archive that nobody had read, one after the other, through the edge`
  return [
    { name: 'cold article, median', value: quantile(times, 0.5), unit: 'ms', how },
    { name: 'cold article, p99', value: quantile(times, 0.99), unit: 'ms', how },
    {
      name: 'cold articles a second',
      value: (count / took) * 1_000,
      unit: '1/s',
      how: `${count} other articles by ${READERS} readers at once, through the edge`,
    },
    { name: 'cold front page, median', value: quantile(fronts, 0.5), unit: 'ms', how: howFront },
    { name: 'cold front page, p99', value: quantile(fronts, 0.99), unit: 'ms', how: howFront },
  ]
}

const howFront = `the first reader of the front page after a publication, ${FRONTS} times`

async function coldFronts(read: Reader['read']): Promise<number[]> {
  const times: number[] = []
  while (times.length < FRONTS) {
    await db.purge.create({ data: { tag: cacheTag.latest } })
    for (let isCold = false; !isCold; ) {
      const began = performance.now()
      const { rawHeaders } = await read('/')
      isCold = rawHeaders.includes('edge; fwd=miss')
      if (isCold) times.push(performance.now() - began)
    }
  }
  return times
}
