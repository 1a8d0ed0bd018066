import { globSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fixedAddresses, isComparison, isNowhere, isUnbounded, nowhere } from '#server/edge/known-addresses'

const routes = globSync('app/(site)/{**,.*/**}/{page.tsx,route.ts}').map(
  (file) =>
    file
      .replace('app/(site)', '')
      .replace('/(pages)', '')
      .replace(/\/(page\.tsx|route\.ts)$/, '') || '/',
)

test('every page of the site that takes no parameter, and every file in public, is known from the start', () => {
  const pages = routes.filter((route) => !route.includes('['))
  const files = readdirSync('public').map((file) => `/${file}`)
  expect([...fixedAddresses].sort()).toEqual([...pages, ...files].sort())
})

test('no page of the site has an address of a form that is none', () => {
  const pages = routes.filter((route) => !route.includes('[...'))
  expect(pages.length).toBeGreaterThan(10)
  for (const language of ['en', 'fa-AF', 'zh-Hant-TW'])
    for (const route of pages) {
      const path = route
        .replace('[language]', language)
        .replace('[file]', '2026-11.xml')
        .replace('[slug]', 'talks')
        .replace('[feed]', 'feed.atom')
        .replace('[pair]', '2-5')
      expect(path).not.toContain('[')
      expect([path, isNowhere(path)]).toEqual([path, false])
    }
})

test.each([
  '/a/b/c',
  '/en/talks/more',
  '/en/talks/history/more',
  '/en/talks/history/1-2/3',
  '/desks/world/history',
  '/desks/world/more',
  '/ur/desks/world/more',
  '/ur/topics/water',
  '/articles/talks',
  nowhere,
])('%s leads nowhere', (path) => expect(isNowhere(path)).toBe(true))

test.each(['/google1234.html', '/.well-known/security.txt', '/_next/static/chunks/a1.css', '/pictures/one/two.png'])(
  '%s may be a file',
  (path) => expect(isNowhere(path)).toBe(false),
)

test('two versions of a piece compared wait in a line of their own', () => {
  expect(isComparison('/en/talks/history/2-5')).toBe(true)
  for (const path of ['/en/talks/history', '/en/talks', '/en/history', '/']) expect(isComparison(path)).toBe(false)
})

test('searches wait in a line of their own, too', () => {
  for (const key of ['/search?q=ports', '/search/suggestions?q=po', '/search/suggestions', '/oembed?url=a'])
    expect(isUnbounded(key)).toBe(true)
  for (const key of ['/search', '/searching', '/search.js', '/en/search', '/oembed', '/oembedded'])
    expect(isUnbounded(key)).toBe(false)
})

test.each(['/archive/2026', '/archive/2026/11', '/archive/2026/11/21'])('%s may be a page', (path) =>
  expect(isNowhere(path)).toBe(false),
)

test.each(['/archive/x', '/archive/2026/1', '/archive/2026/11/21/1', '/search/x/y'])('%s is none', (path) =>
  expect(isNowhere(path)).toBe(true),
)
