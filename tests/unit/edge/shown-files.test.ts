/** What the edge knows of files that readers may have, between a question and its answer. */
import { expect, test } from 'vitest'
import { ShownFiles } from '#server/edge/shown-files'
import type { ShownLog } from '#server/edge/shown-log'
import type { Rendered } from '#server/edge/web'
import { WebFailed } from '#server/edge/web-failed'

/** A web whose answers wait until the test gives them. */
function web() {
  const asked: { names: string[]; answer: (shown: Record<string, string[]>) => void; fail: () => void }[] = []
  const page = (address: string) =>
    new Promise<Rendered>((resolve, reject) => {
      asked.push({
        names: new URL(address, 'http://web').searchParams.getAll('name'),
        answer: (shown) => resolve({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(shown)), since: 0 }),
        fail: () => reject(new WebFailed('web gave no answer')),
      })
    })
  return { asked, page }
}
const heard = { lost: false, seen: 1n }
const soon = () => new Promise((resolve) => setImmediate(resolve))

test('an answer that was on its way while its piece changed is asked for again', async () => {
  const { asked, page } = web()
  const files = new ShownFiles({ web: { page }, purges: () => heard, log: null })
  const tags = files.tagsOf('a.webp')
  files.purge('article:1')
  asked[0]?.answer({ 'a.webp': ['article:1'] })
  await soon()
  expect(asked).toHaveLength(2)
  asked[1]?.answer({})
  expect(await tags).toEqual([])
})

test('names that wait are asked for together, each once, and known then', async () => {
  const { asked, page } = web()
  const files = new ShownFiles({ web: { page }, purges: () => heard, log: null })
  const all = Promise.all(['a.webp', 'b.webp', 'c.webp', 'b.webp'].map((name) => files.tagsOf(name)))
  asked[0]?.answer({ 'a.webp': ['article:1'] })
  await soon()
  expect(asked.map(({ names }) => names)).toEqual([['a.webp'], ['b.webp', 'c.webp']])
  asked[1]?.answer({ 'b.webp': ['article:1', 'article:2'] })
  expect(await all).toEqual([['article:1'], ['article:1', 'article:2'], [], ['article:1', 'article:2']])
  expect(await files.tagsOf('b.webp')).toEqual(['article:1', 'article:2'])
  expect(asked).toHaveLength(2)
})

test('what is not shown is asked for again once anything is published: it may have gone out', async () => {
  const { asked, page } = web()
  const files = new ShownFiles({ web: { page }, purges: () => heard, log: null })
  const before = files.tagsOf('a.webp')
  asked[0]?.answer({})
  expect(await before).toEqual([])
  expect(await files.tagsOf('a.webp')).toEqual([])
  expect(asked).toHaveLength(1)
  files.purge('article:1')
  const after = files.tagsOf('a.webp')
  await soon()
  asked[1]?.answer({ 'a.webp': ['article:1'] })
  expect(await after).toEqual(['article:1'])
})

test('while nobody can say, what was known holds, and what was not is refused', async () => {
  const { asked, page } = web()
  const purges = { ...heard }
  const files = new ShownFiles({ web: { page }, purges: () => purges, log: null })
  const known = files.tagsOf('a.webp')
  asked[0]?.answer({ 'a.webp': ['article:1'] })
  await known
  purges.lost = true
  const again = files.tagsOf('a.webp')
  await soon()
  asked[1]?.fail()
  expect(await again).toEqual(['article:1'])
  const other = files.tagsOf('b.webp')
  await soon()
  asked[2]?.fail()
  await expect(other).rejects.toThrow(WebFailed)
})

test('only what stops being shown stops being sent', async () => {
  const { asked, page } = web()
  const files = new ShownFiles({ web: { page }, purges: () => heard, log: null })
  const sending = files.sending('a.webp')
  const first = sending.tags()
  asked[0]?.answer({ 'a.webp': ['article:1'] })
  expect(await first).toEqual(['article:1'])
  let stopped = 0
  sending.begin(() => {
    stopped += 1
  })
  files.purge('article:1')
  asked[1]?.answer({ 'a.webp': ['article:2'] })
  await soon()
  expect(stopped).toBe(0)
  files.purge('article:1')
  expect(asked).toHaveLength(2)
  files.purge('article:2')
  asked[2]?.answer({})
  await soon()
  expect(stopped).toBe(1)
})

test('what was told of a file holds until one of its pieces is purged, and is asked for again then', async () => {
  const { asked, page } = web()
  const files = new ShownFiles({ web: { page }, purges: () => heard, log: null })
  const sending = files.sending('a.webp')
  const first = sending.tags()
  asked[0]?.answer({ 'a.webp': ['article:1'] })
  await first
  files.purge('article:2')
  expect(sending.told()).toEqual(['article:1'])
  files.purge('article:1')
  expect(sending.told()).toBeNull()
  const second = sending.tags()
  await soon()
  asked[1]?.answer({})
  expect(await second).toEqual([])
  expect(sending.told()).toEqual([])
})

test('while the database is away the same answer is written down once, and another one again', async () => {
  const { asked, page } = web()
  const noted: string[] = []
  const log = {
    read: () => new Map(),
    note: (name: string, tags: readonly string[]) => noted.push([name, ...tags].join(' ')),
  } as unknown as ShownLog
  const files = new ShownFiles({ web: { page }, purges: () => ({ lost: true, seen: 1n }), log })
  for (const tag of ['article:1', 'article:1', 'article:2', 'article:2']) {
    const tags = files.tagsOf('a.webp')
    await soon()
    asked.at(-1)?.answer({ 'a.webp': [tag] })
    expect(await tags).toEqual([tag])
  }
  expect(noted).toEqual(['a.webp article:1', 'a.webp article:2'])
})
