import { getScriptNonceFromHeader } from 'next/dist/server/app-render/get-script-nonce-from-header.js'
import { expect, test } from 'vitest'
import { finished } from '#server/edge/finished'
import { ownAddress } from '#server/edge/own-address'
import { newsroomPolicy, siteHeaders, withFrames, withStyles } from '#server/edge/security-headers'

const own = ownAddress('https://news.example', 3000)
const saidIn = (headers: string[], name: string) => headers[headers.indexOf(name) + 1]

test('Next finds the newsroom’s nonce where the edge puts it', () => {
  const policy = newsroomPolicy(own, 'news.example', 'AbC+/0123456789=', false)
  expect(getScriptNonceFromHeader(policy)).toBe('AbC+/0123456789=')
})

test('nothing runs in the newsroom without the nonce', () => {
  const policy = newsroomPolicy(own, 'news.example', 'n', false)
  expect(policy).toContain("script-src 'nonce-n' 'strict-dynamic';")
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|style-src [^;]*unsafe-inline/)
  expect(policy).toContain("connect-src 'self' wss://news.example")
  expect(policy).toContain("; media-src 'self';")
})

test('pages of the newsroom connect to the store only where they send files straight to it, and readers’ pages never', () => {
  const withStore = ownAddress('https://news.example', 3000, undefined, 'https://store.example/storage/s3')
  expect(newsroomPolicy(withStore, 'news.example', 'n', false)).toContain(
    "; connect-src 'self' wss://news.example https://store.example;",
  )
  expect(newsroomPolicy(own, 'news.example', 'n', false)).toContain("; connect-src 'self' wss://news.example;")
  expect(siteHeaders(withStore, false)).toEqual(siteHeaders(own, false))
})

test('readers’ pages run our own files and nothing else', () => {
  const policy = saidIn(siteHeaders(own, false), 'Content-Security-Policy')
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
  expect(policy).not.toContain('unsafe')
})

test('with a host for media files pages show pictures and play recordings from there, and load nothing else from it', () => {
  const elsewhere = ownAddress('https://news.example', 3000, { url: 'https://files.news.example', only: true })
  const policy = saidIn(siteHeaders(elsewhere, false), 'Content-Security-Policy') ?? ''
  expect(policy).toContain(
    "; img-src 'self' https://files.news.example data:; media-src 'self' https://files.news.example;",
  )
  expect(policy.match(/files\.news\.example/g)).toHaveLength(2)
  expect(saidIn(siteHeaders(elsewhere, true), 'Content-Security-Policy')).toContain(
    "; media-src 'self' https://files.news.example",
  )
})

test('a page holds frames of the providers that it says, and of nobody else', () => {
  const site = siteHeaders(own, false)
  expect(saidIn(site, 'Content-Security-Policy')).not.toContain('frame-src')
  expect(withFrames(site, [])).toEqual(site)
  const framed = withFrames(withStyles(site, ["'sha256-a'"]), ['flo.uri.sh', 'player.vimeo.com'])
  expect(saidIn([...framed], 'Content-Security-Policy')).toMatch(
    /; frame-src https:\/\/flo\.uri\.sh https:\/\/player\.vimeo\.com$/,
  )
  expect(saidIn([...framed], 'Content-Security-Policy')).toContain("script-src 'self'; style-src 'self' 'sha256-a'")
})

test('the page of a piece with an embed says to browsers whose frame may stand in it, in development too', () => {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const body = Buffer.from(
    '<head><meta name="cache-tags" content="a"/><meta name="frame-hosts" content="flo.uri.sh"/></head>',
  )
  for (const strip of [true, false]) {
    const form = { security: siteHeaders(own, !strip), cacheTags: false, strip, language: 'en' }
    const { page } = finished('/en/tugs', { status: 200, headers, body, since: 0 }, form)
    expect(saidIn([...page.contents.headers], 'Content-Security-Policy')).toMatch(/; frame-src https:\/\/flo\.uri\.sh$/)
  }
})

test('pages of the newsroom hold frames of previews alone', () => {
  const policy = newsroomPolicy(own, 'news.example', 'n', false)
  expect(policy).toContain('; frame-src https://news.example/preview/;')
  expect(policy).toContain("frame-ancestors 'none'")
})

test('only over TLS do browsers hear that TLS is a must', () => {
  expect(siteHeaders(own, false)).toContain('Strict-Transport-Security')
  expect(siteHeaders(ownAddress('http://localhost:3000', 3000), false)).not.toContain('Strict-Transport-Security')
})
