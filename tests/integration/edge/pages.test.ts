import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ask } from '#tests/support/ask'
import { behind, edgeBefore, html, purge } from '#tests/support/edge'

const place = (number: number) => `mi0000-0192f000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** A web that says how often it was asked, on pages that carry the tag of their last path segment. */
async function counting(settings: Parameters<typeof edgeBefore>[1] = {}) {
  let count = 0
  const web = await behind((request, response) => {
    count += 1
    const tag = request.url?.split('/').at(-1)?.split('?')[0] || 'latest'
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=1', link: '</x.js>' })
    response.end(html(`Edition ${count}`, `article:${tag} site`))
  })
  return { web, edge: await edgeBefore(web, settings) }
}

describe('a page that was asked for before', () => {
  test('comes from memory, without the framework, and keeps to itself what it was built from', async () => {
    const { web, edge } = await counting()
    const first = await edge.get('/en/talks')
    await expect.poll(async () => (await edge.get('/en/talks')).headers['cache-status']).toBeUndefined()
    const second = await edge.get('/en/talks')
    expect(second.text).toBe(first.text)
    expect(second.text).toContain('Edition 1')
    expect(second.text).not.toMatch(/script|cache-tags/)
    expect(web.asked).toHaveLength(1)
    expect(second.headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
    expect(second.headers['content-security-policy']).toContain("script-src 'self'")
    for (const header of ['set-cookie', 'cache-tag', 'surrogate-key']) expect(second.headers).not.toHaveProperty(header)
    expect(second.headers).not.toHaveProperty('link')
  })

  test('is not sent again to a browser that has it', async () => {
    const { edge } = await counting()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers, status } = await edge.get('/en/talks', { 'accept-encoding': encoding })
      expect(status).toBe(200)
      const again = await edge.get('/en/talks', {
        'accept-encoding': encoding,
        'if-none-match': String(headers.etag),
      })
      expect(again.status).toBe(304)
      expect(again.bytes).toHaveLength(0)
      expect(again.headers.etag).toBe(headers.etag)
    }
  })

  test('reads the same in every encoding', async () => {
    const { edge } = await counting()
    const [plain, gzip, br] = await Promise.all(
      ['identity', 'gzip', 'br'].map((encoding) => edge.get('/en/talks', { 'accept-encoding': encoding })),
    )
    expect([plain, gzip, br].map((heard) => heard?.headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    expect(gzip?.text).toBe(plain?.text)
    expect(br?.text).toBe(plain?.text)
  })

  test('can be asked about without being sent', async () => {
    const { edge } = await counting()
    const whole = await edge.get('/en/talks')
    const head = await ask(edge.port, '/en/talks', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.bytes).toHaveLength(0)
    expect(head.headers['content-length']).toBe(String(whole.bytes.length))
  })
})

test('a CDN in front is told what a page was built from, where the setting says so', async () => {
  const { edge } = await counting({ cacheTags: true })
  expect((await edge.get('/en/talks')).headers).toMatchObject({
    'cache-tag': 'article:talks,site',
    'surrogate-key': 'article:talks site',
  })
})

test('a thousand readers at once make one rendering', async () => {
  let count = 0
  const web = await behind((_, response) => {
    count += 1
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(html('Talks', 'article:1')), 100)
  })
  const edge = await edgeBefore(web)
  const heard = await Promise.all(Array.from({ length: 1_000 }, () => edge.get('/en/talks')))
  expect(heard.every(({ status, text }) => status === 200 && text.includes('Talks'))).toBe(true)
  expect(count).toBe(1)
})

test('web learns nothing of who reads', async () => {
  const { web, edge } = await counting()
  await edge.get(`/desks/world?utm_source=mail&before=${place(2)}`, {
    cookie: 'session=1',
    rsc: '1',
    'next-router-state-tree': 'x',
    'user-agent': 'A browser',
    'accept-language': 'fa',
    'x-forwarded-for': '192.0.2.1',
  })
  const [asked] = web.asked
  expect(asked?.url).toBe(`/desks/world?before=${place(2)}`)
  expect(asked?.headers.host).toBe(`localhost:${edge.port}`)
  expect(asked?.headers['accept-encoding']).toBe('identity')
  expect(JSON.stringify(asked?.headers)).not.toMatch(/session|rsc|next-router|A browser|fa"|192\.0\.2\.1/)
})

describe('what is not a page', () => {
  test.each([
    { status: 404, renders: 1 },
    { status: 410, renders: 2 },
  ])('a page that says $status is answered with it and is no page to keep', async ({ status, renders }) => {
    const web = await behind((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(`<head><meta name="http-status" content="${status}"/>${html('Not here', 'site')}`)
    })
    const edge = await edgeBefore(web)
    for (const _ of [1, 2]) {
      const heard = await edge.get('/en/withdrawn')
      expect(heard.status).toBe(status)
      expect(heard.text).toContain('Not here')
      expect(heard.headers['cache-control']).toBe('no-store')
    }
    expect(web.asked).toHaveLength(renders)
  })

  test('a page that Next left empty gets words', async () => {
    const web = await behind((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html' })
      response.end('<!DOCTYPE html><html id="__next_error__"><head></head><body><script>1</script></body></html>')
    })
    const heard = await (await edgeBefore(web)).get('/nothing')
    expect(heard.status).toBe(404)
    expect(heard.text).toContain('<h1>There is nothing at this address</h1>')
  })

  test('a piece that moved says where to', async () => {
    const web = await behind((_, response) => response.writeHead(308, { location: '/en/new' }).end('x'))
    const heard = await (await edgeBefore(web)).get('/en/old')
    expect(heard.status).toBe(308)
    expect(heard.headers.location).toBe('/en/new')
  })

  test('a feed names what it was built from in its header, and is kept', async () => {
    let count = 0
    const web = await behind((_, response) => {
      count += 1
      response
        .writeHead(200, { 'content-type': 'application/rss+xml', 'cache-tag': 'latest' })
        .end(`<rss>${count}</rss>`)
    })
    const edge = await edgeBefore(web)
    expect((await edge.get('/feed.xml')).text).toBe('<rss>1</rss>')
    expect((await edge.get('/feed.xml')).text).toBe('<rss>1</rss>')
    await purge('latest')
    await expect.poll(async () => (await edge.get('/feed.xml')).text).toBe('<rss>2</rss>')
  })

  test('the framework’s files are kept for good, files of ours for a while', async () => {
    const web = await behind((_, response) => {
      response.writeHead(200, { 'content-type': 'text/css', 'last-modified': 'Sat, 21 Nov 2026 11:23:25 GMT' })
      response.end(`p { color: red }\n`.repeat(100))
    })
    const edge = await edgeBefore(web)
    for (const path of ['/_next/static/a.css', '/_next/static/a.css', '/site.css', '/site.css']) await edge.get(path)
    expect(web.asked.map(({ url }) => url)).toEqual(['/_next/static/a.css', '/site.css'])
    expect((await edge.get('/_next/static/a.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await edge.get('/site.css')).headers['cache-control']).toBe('public, max-age=600')
  })

  test('a page with more names than a header may carry is kept here, and by nobody who purges by them', async () => {
    const names = Array.from({ length: 200 }, (_, number) => `source:${number}`).join(' ')
    const web = await behind((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(html('All sources', names)),
    )
    const edge = await edgeBefore(web, { cacheTags: true })
    await edge.get('/sources')
    const heard = await edge.get('/sources')
    expect(web.asked).toHaveLength(1)
    expect(heard.headers).not.toHaveProperty('surrogate-key')
    expect(heard.headers['surrogate-control']).toBe('no-store')
    await purge('source:199', true)
    await expect.poll(async () => (await edge.get('/sources')) && web.asked.length).toBe(2)
  })

  test('a page that does not say what it was built from is made anew for everybody', async () => {
    const web = await behind((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Search</body></html>'),
    )
    const edge = await edgeBefore(web)
    await edge.get('/search?q=a')
    await edge.get('/search?q=a')
    expect(web.asked).toHaveLength(2)
  })
})

describe('made-up addresses fill no memory', () => {
  test('what a page does not turn by makes no copy of its own', async () => {
    const { web, edge } = await counting()
    const queries = [
      '',
      '?x=1',
      '?after=a',
      `?before=${place(1)}`,
      '?before=1',
      '?__proto__=1',
      `?${'a'.repeat(3_000)}`,
    ]
    for (const query of queries) await edge.get(`/en/talks/history${query}`)
    for (const query of ['', '?after=<b>', `?after=${'a'.repeat(201)}`, `?before=${place(1)}`])
      await edge.get(`/sources${query}`)
    expect(web.asked.map(({ url }) => url)).toEqual(['/en/talks/history', '/sources'])
  })

  test('where nothing is, that is remembered until something is published', async () => {
    const web = await behind((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(`<head><meta name="http-status" content="404"/>${html('Not here', 'site')}`)
    })
    const edge = await edgeBefore(web)
    const path = `/en/${'long-'.repeat(300)}`
    await edge.get(path)
    await web.stop()
    expect((await edge.get(path)).status).toBe(404)
    await purge('article:1')
    await expect.poll(async () => (await edge.get(path)).status).toBe(503)
    await web.start()
  })
})

test('where there is no page the edge speaks the language of its address', async () => {
  const { web, edge } = await counting()
  await web.stop()
  const heard = await edge.get('/ur/muahida')
  expect(heard.status).toBe(503)
  expect(heard.text).toContain('<html lang="ur" dir="rtl">')
  await web.start()
})

test('a page brings its stylesheet along, under a policy that names it and nothing else', async () => {
  const css = 'p{color:red;src:url(../media/n.woff2)}'
  let hasSheet = false
  const web = await behind((request, response) => {
    const isSheet = request.url?.endsWith('.css')
    if (isSheet && !hasSheet) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': isSheet ? 'text/css' : 'text/html; charset=utf-8' })
    const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'
    response.end(isSheet ? css : html('Talks', 'article:talks site').replace('</head>', `${link}</head>`))
  })
  const edge = await edgeBefore(web)
  const without = await edge.get('/en/first')
  expect(without.text).toContain('<link rel="stylesheet"')
  expect(without.headers['content-security-policy']).not.toContain('sha256')

  hasSheet = true
  const [whole, again] = [await edge.get('/en/second'), await edge.get('/en/third')]
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(whole.text) ?? []
  expect(style).toBe('p{color:red;src:url(/_next/static/media/n.woff2)}')
  const hash = createHash('sha256').update(style).digest('base64')
  expect(whole.headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${hash}';`)
  expect(again.headers['content-security-policy']).toBe(whole.headers['content-security-policy'])
  expect(whole.text).not.toContain('<link rel="stylesheet"')
  expect(web.asked.filter(({ url }) => url?.endsWith('.css'))).toHaveLength(2)
  const known = await edge.get('/en/second', { 'if-none-match': String(whole.headers.etag) })
  expect([known.status, known.headers['content-security-policy']]).toEqual([
    304,
    whole.headers['content-security-policy'],
  ])
})
