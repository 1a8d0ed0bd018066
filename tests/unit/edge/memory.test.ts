import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readerPage } from '#server/edge/html'
import { Page } from '#server/edge/page'
import { Pages } from '#server/edge/pages'
import { recompressor } from '#server/edge/recompress'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const words = (kilobytes: number) => 'The talks went on. '.repeat((kilobytes * 1_024) / 19)
const page = (body: string, tag = 'article:1') =>
  new Page({ status: 200, type: 'text/html', body: Buffer.from(body), tags: [tag], headers: [], since: 0 })

function patientPages() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const asked: string[] = []
  const held = new Map<string, Page>()
  const peek = (key: string) => {
    asked.push(key)
    return held.get(key)
  }
  return { asked, held, later: recompressor({ peek }, 0) }
}

test('a page in its queue is compressed again as it is when its turn comes, and not where it is gone or outdated', async () => {
  const recompressed: string[] = []
  const pages = new Pages(1_000_000)
  const later = recompressor(pages, 0)
  for (const key of ['/first', '/second', '/third', '/last']) {
    const kept = page(words(2))
    vi.spyOn(kept, 'recompress').mockImplementation(async () => void recompressed.push(key))
    pages.keep(key, kept, 0)
    later(key)
  }
  pages.drop('/second')
  const third = pages.peek('/third')
  if (third) third.stale = true
  await expect.poll(() => recompressed).toContain('/last')
  expect(recompressed).toEqual(['/first', '/last'])
})

test('a page with a query is never compressed again: anybody can make one up', () => {
  const { asked, later } = patientPages()
  for (let number = 0; number < 100; number++) later(`/desks/world?before=${number}`)
  expect(asked).toEqual([])
  later('/desks/world')
  expect(asked).toContain('/desks/world')
})

test('a queue that is full takes no more addresses', async () => {
  const asked: string[] = []
  const first = page(words(2))
  const peek = (key: string) => {
    asked.push(key)
    return key === '/first' ? first : undefined
  }
  const later = recompressor({ peek }, 0)
  later('/first')
  for (let number = 1; number <= 5_000; number++) later(`/articles/${number}`)
  await expect.poll(() => asked).toContain('/articles/4999')
  expect(asked).not.toContain('/articles/5000')
})

test('a page that was pushed out of memory is held by nothing, the queue for thorough compression included', async () => {
  const pages = new Pages(400_000)
  const later = recompressor(pages, 60_000)
  const made: WeakRef<Page>[] = []
  for (let number = 0; number < 100; number++) {
    const kept = page(words(20))
    made.push(new WeakRef(kept))
    pages.keep(`/articles/${number}`, kept, 0)
    later(`/articles/${number}`)
  }
  await new Promise((resolve) => setImmediate(resolve))
  collectGarbage()
  expect(made.filter((one) => one.deref())).toHaveLength(pages.count)
})

test('what a page weighs is what it keeps alive, with each encoding that was asked for', async () => {
  const kept = page(words(50))
  const plain = kept.size
  expect(plain).toBeGreaterThan(50_000)
  const { body: gzip } = await kept.reply('gzip')
  const { body: br } = await kept.reply('br')
  await kept.reply('identity')
  for (const body of [gzip, br, kept.contents.body]) expect(body.buffer.byteLength).toBe(body.length)
  expect(kept.size).toBeGreaterThanOrEqual(kept.contents.body.length + gzip.length + br.length)
  expect(kept.size - plain).toBeLessThan(gzip.length + br.length + 10_000)
})

test('a page that grows in memory pushes others out: the bound holds for what is alive', async () => {
  const pages = new Pages(1_000_000)
  const kept: Page[] = []
  for (let number = 0; number < 100; number++) {
    // Words that hardly get smaller
    const noise = Array.from({ length: 4_000 }, (_, at) =>
      (Math.imul(at + 1, number * 7 + 2_654_435_761) >>> 3).toString(36),
    )
    const one = page(noise.join(''))
    pages.keep(`/articles/${number}`, one, 0)
    kept.push(one)
    await one.reply('gzip')
    await one.reply('br')
  }
  const alive = kept.filter((one, number) => pages.peek(`/articles/${number}`) === one)
  const bytes = alive.reduce(
    (sum, { contents, ready }) =>
      sum + contents.body.length + [ready.gzip, ready.br].reduce((all, one) => all + (one?.body.length ?? 0), 0),
    0,
  )
  expect(alive.length).toBeGreaterThan(5)
  expect(bytes).toBeLessThanOrEqual(pages.bytes)
  expect(pages.bytes).toBeLessThanOrEqual(1_000_000)
})

test('the names of what a page was built from do not keep what web rendered alive', () => {
  const tags: string[][] = []
  const render = (number: number) =>
    `<head><meta name="cache-tags" content="article:${String(number).padStart(36, '0')}"/></head>${`${number}${words(1_024)}`}`
  const before = process.memoryUsage().heapUsed
  for (let number = 0; number < 40; number++) tags.push(readerPage(render(number)).tags)
  collectGarbage()
  expect(tags).toHaveLength(40)
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000)
})
