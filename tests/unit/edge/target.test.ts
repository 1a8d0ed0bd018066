import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routeOf } from '#server/edge/routes'
import { siteQuery } from '#server/edge/site-query'
import { targetOf } from '#server/edge/target'

test.each([
  ['/', '/', ''],
  ['/articles/peace?page=2', '/articles/peace', 'page=2'],
  ['/%6eewsroom/articles', '/newsroom/articles', ''],
  ['/t%C3%A4gliches', '/t%C3%A4gliches', ''],
  ['/tägliches', '/t%C3%A4gliches', ''],
  ['/newsroom?', '/newsroom', ''],
])('%s is the address %s', (url, path, query) => {
  expect(targetOf(url)).toEqual({ path, query })
})

test.each([
  '//newsroom',
  '/a//b',
  '/a/../newsroom',
  '/a/%2e%2e/newsroom',
  '/./newsroom',
  '/a%2fb',
  '/a%5Cb',
  '/a\\b',
  '/a%00b',
  '/a%0d%0ab',
  '/%256eewsroom',
  '/%ff',
  '/a#b',
  'http://elsewhere.example/',
  '*',
])('%s is not an address', (url) => {
  expect(targetOf(url)).toBeNull()
})

test('normalising an address twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.webPath({ size: 'small' }), (url) => {
      const once = targetOf(url)
      return once === null || targetOf(once.path)?.path === once.path
    }),
  )
})

test.each([
  ['/', 'site'],
  ['/newsroom', 'newsroom'],
  ['/newsroom/articles', 'newsroom'],
  ['/newsrooms', 'site'],
  ['/Newsroom', 'site'],
  ['/api/auth/session', 'newsroom'],
  ['/setup', 'newsroom'],
  ['/setup/x', 'unknown'],
  ['/api', 'unknown'],
  ['/api/auth', 'unknown'],
  ['/api/authx', 'unknown'],
  ['/api/ready', 'unknown'],
  ['/api/live', 'unknown'],
  ['/api/shown', 'unknown'],
  ['/api/articles/1/approve', 'unknown'],
  ['/api/v1', 'api'],
  ['/api/v1/articles', 'api'],
  ['/api/v10', 'unknown'],
  ['/media/2026/port.jpg', 'files'],
  ['/mediation', 'site'],
  ['/preview', 'preview'],
  ['/preview/a/2', 'preview'],
  ['/preview/comment', 'guestComment'],
  ['/previews', 'site'],
  ['/collab', 'collab'],
  ['/livez', 'livez'],
  ['/readyz', 'readyz'],
  ['/_next/static/chunks/a.css', 'site'],
  ['/_next/image', 'unknown'],
  ['/index.rsc', 'unknown'],
  ['/newsroom.rsc', 'unknown'],
  ['/en/articles/talks.rsc', 'unknown'],
  ['/newsroom/articles.segments/_tree.segment.rsc', 'unknown'],
  ['/en/rsc', 'site'],
  ['/__nextjs_original-stack-frames', 'site'],
])('%s is served by the %s route', (path, route) => {
  expect(routeOf(path, false)).toBe(route)
})

test('only while it is built does the newsroom speak with the tools of its framework', () => {
  expect(routeOf('/_next/hmr', true)).toBe('framework')
  expect(routeOf('/__nextjs_original-stack-frames', true)).toBe('framework')
})

test('only a cursor of a list, written as our links write it, makes a page of its own', () => {
  const place = 'mi0000-0192f000-0000-7000-8000-000000000001'
  expect(siteQuery('/desks/world', `utm_source=x&before=${place}&fbclid=1&before=2`)).toBe(`before=${place}`)
  expect(siteQuery('/fa-AF', `before=${place}`)).toBe(`before=${place}`)
  expect(siteQuery('/desks/world', 'before=2')).toBe('')
  // An article may be a coverage, whose entries fill several pages; of any other, web leads back to its own address.
  expect(siteQuery('/en/talks', `before=${place}`)).toBe(`before=${place}`)
  expect(siteQuery('/en/talks/history', `before=${place}`)).toBe('')
  expect(siteQuery('/', `before=${place}`)).toBe('')
  expect(siteQuery('/sources', `before=${place}&after=port-circular-14`)).toBe('after=port-circular-14')
  expect(siteQuery('/sources', 'after=%3Cb%3E')).toBe('')
})
