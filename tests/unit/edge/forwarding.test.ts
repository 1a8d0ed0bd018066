import { expect, test } from 'vitest'
import { pathForLog } from '#server/edge/access-log'
import { answered, forwarded } from '#server/edge/forwarding'
import { fromOwnPage, ownAddress, ownHost } from '#server/edge/own-address'

const own = ownAddress('https://news.example', 3000)
const sender = { host: 'news.example', address: '192.0.2.7', requestId: 'request-1' }

test('headers that only our own processes may set are removed', () => {
  const headers = forwarded(
    {
      host: 'elsewhere.example',
      cookie: 'session=1',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-user': 'chief',
      forwarded: 'for=10.0.0.1',
      'x-real-ip': '10.0.0.1',
      'x-middleware-subrequest': 'middleware',
      'x-nextjs-data': '1',
      'x-invoke-path': '/newsroom',
      'x-matched-path': '/newsroom',
      'next-resume': '1',
      'content-security-policy': "script-src 'nonce-mine'",
      'next-action': 'abc',
      rsc: '1',
    },
    sender,
    own,
  )
  expect(headers).toEqual({
    cookie: 'session=1',
    'next-action': 'abc',
    rsc: '1',
    host: 'news.example',
    'x-forwarded-host': 'news.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '192.0.2.7',
    'x-request-id': 'request-1',
  })
})

test('hop-by-hop headers end here', () => {
  const headers = forwarded(
    { connection: 'close, X-Secret', 'x-secret': '1', te: 'trailers', upgrade: 'h2c' },
    sender,
    own,
  )
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['connection']))
  expect(headers).not.toHaveProperty('x-secret')
  expect(headers).not.toHaveProperty('upgrade')
})

test('headers that the edge sets are not sent twice', () => {
  const raw = [
    'Cache-Control',
    'public',
    'Set-Cookie',
    'a=1',
    'Set-Cookie',
    'b=2',
    'X-Powered-By',
    'x',
    'Location',
    '/',
  ]
  expect(answered(raw)).toEqual(['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'Location', '/'])
})

test('over TLS only the name of the site is ours', () => {
  expect(ownHost(own, 'News.Example')).toBe('news.example')
  expect(ownHost(own, 'localhost:3000')).toBeNull()
  expect(ownHost(own, undefined)).toBeNull()
})

test('on one’s own machine its names are ours too, each by itself', () => {
  const here = ownAddress('http://localhost:3000', 3000)
  expect(ownHost(here, '127.0.0.1:3000')).toBe('127.0.0.1:3000')
  expect(fromOwnPage(here, 'localhost:3000', 'http://localhost:3000')).toBe(true)
  expect(fromOwnPage(here, 'localhost:3000', 'http://127.0.0.1:3000')).toBe(false)
  expect(fromOwnPage(here, 'localhost:3000', 'null')).toBe(false)
  expect(fromOwnPage(here, 'localhost:3000', undefined)).toBe(false)
})

test('a log line has no secret of an invitation, and the whole address of an article', () => {
  const id = '01939f3e-7c1a-7000-8000-000000000001'
  expect(pathForLog(`/newsroom/invite/${'a1'.repeat(22)}?x=1`)).toBe('/newsroom/invite/[hidden]')
  expect(pathForLog(`/preview/file/${id}.${'a1'.repeat(22)}/a.webp`)).toBe('/preview/file/[hidden]/a.webp')
  expect(pathForLog(`/preview?token=${'a1'.repeat(22)}`)).toBe('/preview')
  expect(pathForLog(`/newsroom/articles/${id}`)).toBe(`/newsroom/articles/${id}`)
  expect(pathForLog('/articles/a-long-headline-about-the-talks')).toBe('/articles/a-long-headline-about-the-talks')
})
