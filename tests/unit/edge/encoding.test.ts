import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodingFor, isCompressible, takesGzip } from '#server/edge/encoding'
import { Page } from '#server/edge/page'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['identity', 'identity'],
  ['GZIP', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0.5, gzip;q=0.5', 'br'],
  ['identity, gzip;q=0.5', 'identity'],
  ['*;q=0', 'identity'],
  ['gzip;q=0, *;q=0.1', 'br'],
  ['identity;q=0', 'identity'],
  ['br;q=garbage, gzip', 'gzip'],
  [', ;;q=1', 'identity'],
] as const)('whoever takes %j gets %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding)
})

test.each([
  [undefined, false],
  ['br', false],
  ['br, gzip;q=0', false],
  ['*;q=0', false],
  ['identity, gzip;q=0.5', false],
  ['identity;q=0, *', true],
  ['br, gzip;q=0.8', true],
  ['gzip', true],
])('a stream for whoever takes %j is in gzip: %s', (header, takes) => {
  expect(takesGzip(header)).toBe(takes)
})

test('whoever lists encodings without end gets plain bytes, and nobody waits until the list is read', () => {
  const endless = `gzip, br, ${'a, '.repeat(5_000)}`
  expect(encodingFor(endless)).toBe('identity')
  expect(takesGzip(endless)).toBe(false)
})

test('pictures and fonts are sent as they are', () => {
  expect(['text/html; charset=utf-8', 'application/rss+xml', 'image/svg+xml'].map(isCompressible)).toEqual([
    true,
    true,
    true,
  ])
  expect(['font/woff2', 'image/png', 'application/octet-stream'].map(isCompressible)).toEqual([false, false, false])
})

const text = 'All sides said that the talks went well. '.repeat(200)
const page = () =>
  new Page({ status: 200, type: 'text/html', body: Buffer.from(text), tags: ['site'], headers: [], since: 0 })

test('a page reads the same in every encoding, and each has its own mark', async () => {
  const one = page()
  const [br, gzip, identity] = [await one.reply('br'), await one.reply('gzip'), await one.reply('identity')]
  expect(brotliDecompressSync(br.body).toString()).toBe(text)
  expect(gunzipSync(gzip.body).toString()).toBe(text)
  expect(identity.body.toString()).toBe(text)
  expect(new Set([br.etag, gzip.etag, identity.etag]).size).toBe(3)
})

test('a page that was compressed more thoroughly is still the page that a browser has', async () => {
  const one = page()
  const before = await one.reply('br')
  await one.recompress()
  const after = await one.reply('br')
  expect(brotliDecompressSync(after.body).toString()).toBe(text)
  expect(after.body.length).toBeLessThanOrEqual(before.body.length)
  expect(one.knownTo({ 'if-none-match': before.etag })).toBe(true)
  expect(one.knownTo({ 'if-none-match': `"other", W/${after.etag}` })).toBe(true)
  expect(one.knownTo({ 'if-none-match': '"other"' })).toBe(false)
})
