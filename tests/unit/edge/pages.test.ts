import { expect, test } from 'vitest'
import { Page } from '#server/edge/page'
import { Pages } from '#server/edge/pages'

const page = (...tags: string[]) =>
  new Page({ status: 200, type: 'text/html', body: Buffer.from(tags.join()), tags, headers: [], since: 0 })

test('a publication outdates what was built from it, and nothing else', () => {
  const pages = new Pages(1_000_000)
  pages.keep('/articles/talks', page('article:1', 'desk:1'), 0)
  pages.keep('/articles/floods', page('article:2', 'desk:1'), 0)
  pages.purge('article:1', false)
  expect(pages.get('/articles/talks')?.stale).toBe(true)
  expect(pages.get('/articles/floods')?.stale).toBe(false)
})

test('of a withdrawn piece not even a stale copy stays', () => {
  const pages = new Pages(1_000_000)
  pages.keep('/articles/talks', page('article:1'), 0)
  pages.purge('article:1', true)
  expect(pages.get('/articles/talks')).toBeUndefined()
})

test('a page that was under way when its piece changed is not kept', () => {
  const pages = new Pages(1_000_000)
  const began = pages.position
  pages.purge('article:1', false)
  expect(pages.keep('/articles/talks', page('article:1'), began)).toBe('outdated')
  expect(pages.keep('/articles/floods', page('article:2'), began)).toBe('fresh')
  expect(pages.keep('/articles/talks', page('article:1'), pages.position)).toBe('fresh')
})

test('a page that was under way when its piece was withdrawn is not even shown', () => {
  const pages = new Pages(1_000_000)
  const began = pages.position
  pages.purge('article:1', true)
  pages.purge('article:1', false)
  expect(pages.keep('/articles/talks', page('article:1'), began)).toBe('gone')
})

test('after everything was forgotten, nothing that was under way is kept', () => {
  const pages = new Pages(1_000_000)
  pages.keep('/', page('latest'), 0)
  const began = pages.position
  pages.clear()
  expect(pages.count).toBe(0)
  expect(pages.keep('/', page('latest'), began)).toBe('gone')
  expect(pages.keep('/', page('latest'), pages.position)).toBe('fresh')
})

test('a page replaced by a newer one answers to the newer names only', () => {
  const pages = new Pages(1_000_000)
  pages.keep('/', page('article:1'), 0)
  pages.keep('/', page('article:2'), 0)
  pages.purge('article:1', false)
  expect(pages.get('/')?.stale).toBe(false)
  pages.purge('article:2', false)
  expect(pages.get('/')?.stale).toBe(true)
})

test('memory is bounded: what nobody reads goes first', () => {
  const pages = new Pages(100_000)
  for (let number = 0; number < 100; number++) pages.keep(`/articles/${number}`, page(`article:${number}`), 0)
  expect(pages.count).toBeLessThan(30)
  expect(pages.get('/articles/99')).toBeDefined()
  expect(pages.get('/articles/0')).toBeUndefined()
})

test('a render that began longer ago than is remembered is not trusted', () => {
  const pages = new Pages(1_000_000)
  const began = pages.position
  for (let number = 0; number < 20_001; number++) pages.purge(`article:${number}`, false)
  expect(pages.keep('/', page('latest'), began)).toBe('gone')
})

test('a thousand made-up cursors of a list evict no other page', () => {
  const pages = new Pages(100_000)
  pages.keep('/', page('latest'), 0)
  for (let number = 0; number < 1_000; number++) pages.keep(`/desks/world?before=${number}`, page('desk:1'), 0)
  expect(pages.get('/')).toBeDefined()
  expect(pages.count).toBeLessThan(10)
  pages.clear()
  expect(pages.count).toBe(0)
})
