import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fileNameOf } from '#server/edge/cache-file'
import { DiskCache } from '#server/edge/disk-cache'
import { Page } from '#server/edge/page'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'on-record-cache-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const page = (words: string, ...tags: string[]) =>
  new Page({ status: 200, type: 'text/html', body: Buffer.from(words), tags, headers: ['X-One', 'two'], since: 7 })

const wordsOf = async (cache: DiskCache, key: string) => {
  let words: string | null = null
  await cache.find(key, (found) => {
    words = found.contents.body.toString()
  })
  return words
}

async function filled(parent: string) {
  const cache = new DiskCache(parent, 'build', 1_000_000)
  cache.keep('/en/talks', page('Talks', 'article:1', 'latest'), 10n)
  cache.keep('/en/floods', page('Floods', 'article:2'), 10n)
  cache.remember({ seen: 10n, at: 1_000_000 })
  await cache.stop()
  return cache
}

test('a page comes back as it was, after a start', async () => {
  const parent = folder()
  await filled(parent)
  const cache = new DiskCache(parent, 'build', 1_000_000)
  expect(cache.position).toEqual({ seen: 10n, at: 1_000_000 })
  await cache.find('/en/talks', (found) =>
    expect(found.contents).toEqual(page('Talks', 'article:1', 'latest').contents),
  )
  expect(await wordsOf(cache, '/en/talks')).toBe('Talks')
  expect(await wordsOf(cache, '/en/nothing')).toBeNull()
})

test('what was withdrawn stays away after a crash; what was published after that is there', async () => {
  const parent = folder()
  const before = await filled(parent)
  before.withdraw('article:1', 11n)
  expect(await wordsOf(before, '/en/talks')).toBeNull()
  // No stop: the process was killed at this moment, half a line in its hand.
  appendFileSync(join(parent, 'build', 'withdrawn'), '12 arti')
  const cache = new DiskCache(parent, 'build', 1_000_000)
  expect(await wordsOf(cache, '/en/talks')).toBeNull()
  expect(await wordsOf(cache, '/en/floods')).toBe('Floods')
  cache.keep('/en/talks', page('Talks again', 'article:1'), 11n)
  cache.keep('/en/late', page('Late', 'article:2'), 12n)
  cache.withdraw('article:2', 13n)
  await cache.stop()
  const after = new DiskCache(parent, 'build', 1_000_000)
  expect(await wordsOf(after, '/en/talks')).toBe('Talks again')
  expect([await wordsOf(after, '/en/floods'), await wordsOf(after, '/en/late')]).toEqual([null, null])
})

test('a file that is not whole is no page', async () => {
  const parent = folder()
  const cache = await filled(parent)
  const file = join(parent, 'build', fileNameOf('/en/talks'))
  const whole = readFileSync(file)
  for (const broken of [whole.subarray(0, -1), whole.subarray(0, 20), Buffer.alloc(0), Buffer.from('{}\nTalks')]) {
    writeFileSync(file, broken)
    expect(await wordsOf(cache, '/en/talks')).toBeNull()
  }
  writeFileSync(join(parent, 'build', fileNameOf('/en/floods')), whole)
  expect(await wordsOf(cache, '/en/floods')).toBeNull()
})

test('another build has nothing of this one’s, and the disk has it no more', async () => {
  const parent = folder()
  await filled(parent)
  const cache = new DiskCache(parent, 'next', 1_000_000)
  await cache.stop()
  expect(cache.position).toBeNull()
  expect(await wordsOf(cache, '/en/talks')).toBeNull()
  expect(readdirSync(parent)).toEqual(['next'])
})

test('the disk holds no more than it may, and the newest', async () => {
  const parent = folder()
  const cache = new DiskCache(parent, 'build', 3_000)
  for (let number = 0; number < 20; number++) cache.keep(`/en/${number}`, page(`${number} `.repeat(300), 'latest'), 1n)
  await cache.stop()
  expect(cache.has('/en/0')).toBe(false)
  expect(await wordsOf(cache, '/en/19')).toContain('19')
  const again = new DiskCache(parent, 'build', 1_500)
  await again.stop()
  expect(readdirSync(join(parent, 'build')).filter((name) => name.length === 64).length).toBeLessThan(3)
})

test('a page that went away while it was written does not come back', async () => {
  const parent = folder()
  const cache = new DiskCache(parent, 'build', 1_000_000)
  cache.keep('/en/talks', page('Talks', 'article:1'), 1n)
  cache.keep('/en/floods', page('Floods', 'article:2'), 1n)
  await Promise.resolve()
  cache.drop('/en/talks')
  await cache.stop()
  expect([await wordsOf(cache, '/en/talks'), await wordsOf(cache, '/en/floods')]).toEqual([null, 'Floods'])
  cache.keep('/en/talks', page('Talks', 'article:1'), 1n)
  cache.clear()
  await cache.stop()
  expect([await wordsOf(cache, '/en/talks'), await wordsOf(cache, '/en/floods')]).toEqual([null, null])
})

test('on a slow disk the newest go without a copy, rather than fill the memory', async () => {
  const cache = new DiskCache(folder(), 'build', 1_000_000_000)
  for (let number = 0; number < 40; number++) cache.keep(`/en/${number}`, page('x'.repeat(1_048_576), 'latest'), 1n)
  await cache.stop()
  expect([cache.has('/en/31'), cache.has('/en/32'), cache.has('/en/39')]).toEqual([true, false, false])
})

test('made-up cursors of a list fill no disk', async () => {
  const cache = new DiskCache(folder(), 'build', 1_000_000)
  cache.keep('/desks/world?before=1', page('World', 'desk:1'), 1n)
  await cache.stop()
  expect(cache.has('/desks/world?before=1')).toBe(false)
})
