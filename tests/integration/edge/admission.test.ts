import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cookieNames, sealed } from '#lib/auth/cookie'
import { proxiesFrom } from '#lib/proxies'
import { bodyLimit } from '#server/edge/limits'
import { ask, askRaw, sendThenHear } from '#tests/support/ask'
import { behind, edgeBefore } from '#tests/support/edge'
import nextConfig from '../../../next.config.js'

/** The cookie of somebody who is signed in */
const seal = async () => `${cookieNames.session}=${await sealed('a session')}`

/** A web that tells what it was asked. */
async function newsroom(settings: Parameters<typeof edgeBefore>[1] = {}) {
  const web = await behind((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'set-cookie': ['a=1', 'b=2'],
        'cache-control': 'public',
      })
      const { method, url, headers } = request
      response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }))
    })
  })
  return { web, edge: await edgeBefore(web, settings) }
}

describe('the newsroom', () => {
  test('is passed on whole, under a policy of its own that is new each time', async () => {
    const { edge } = await newsroom()
    const one = await edge.get('/newsroom/articles?state=draft&_rsc=1', { cookie: 'session=1', rsc: '1' })
    const two = await edge.get('/newsroom')
    const { url, headers } = JSON.parse(one.text)
    expect(url).toBe('/newsroom/articles?state=draft&_rsc=1')
    expect(headers).toMatchObject({ cookie: 'session=1', rsc: '1', 'x-forwarded-for': '127.0.0.1' })
    expect(headers['content-security-policy']).toBe(one.headers['content-security-policy'])
    expect(one.headers['content-security-policy']).toMatch(/script-src 'nonce-[\w+/]{22}==' 'strict-dynamic';/)
    expect(one.headers['content-security-policy']).not.toBe(two.headers['content-security-policy'])
    expect(one.headers).toMatchObject({
      'cache-control': 'no-store',
      'set-cookie': ['a=1', 'b=2'],
      'x-robots-tag': 'noindex',
      'referrer-policy': 'same-origin',
      'x-request-id': headers['x-request-id'],
    })
  })

  test('keeps the id of a request that brings one, and makes one where it is no id', async () => {
    const { edge } = await newsroom()
    const kept = await edge.get('/newsroom', { 'x-request-id': 'from-the-proxy-1' })
    expect(kept.headers['x-request-id']).toBe('from-the-proxy-1')
    const made = await edge.get('/newsroom', { 'x-request-id': 'a b' })
    expect(made.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('believes X-Forwarded-For from the proxies that are ours and from nobody else', async () => {
    const said = { 'x-forwarded-for': '192.0.2.1, 198.51.100.7' }
    const heardBy = async (setting: string) => {
      const { edge } = await newsroom({ proxies: proxiesFrom(setting) ?? { hops: 0 } })
      return JSON.parse((await edge.get('/newsroom', said)).text).headers['x-forwarded-for']
    }
    expect(await heardBy('0')).toBe('127.0.0.1')
    expect(await heardBy('1')).toBe('198.51.100.7')
    expect(await heardBy('127.0.0.0/8')).toBe('198.51.100.7')
    expect(await heardBy('10.0.0.0/8')).toBe('127.0.0.1')
  })

  test('is compressed for whoever accepts that', async () => {
    const { edge } = await newsroom()
    const heard = await edge.get(`/newsroom?filler=${'a'.repeat(2_000)}`, { 'accept-encoding': 'gzip' })
    expect(heard.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(heard.bytes).toString()).url).toContain('filler')
  })

  test('takes what its own pages send', async () => {
    const { edge } = await newsroom()
    const heard = await edge.post('/newsroom/articles/1', 'headline=Talks', { 'content-type': 'text/plain' })
    expect(JSON.parse(heard.text)).toMatchObject({ method: 'POST', body: 'headline=Talks' })
  })

  test('that is not there says so', async () => {
    const { web, edge } = await newsroom()
    await web.stop()
    const heard = await edge.get('/newsroom')
    expect(heard.status).toBe(503)
    expect(heard.text).toMatch(/^The newsroom is not there right now\./)
    const opened = await edge.get('/newsroom', { accept: 'text/html,application/xhtml+xml' })
    expect(opened.status).toBe(503)
    expect(opened.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(opened.text).toContain('<h1>The newsroom is not there right now</h1>')
    expect(opened.text).toContain('<a href="">Try again</a>')
    const [, styles = ''] = /<style>(.*)<\/style>/s.exec(opened.text) ?? []
    const hash = createHash('sha256').update(styles).digest('base64')
    expect(opened.headers['content-security-policy']).toBe(
      `default-src 'none'; frame-ancestors 'none'; style-src 'sha256-${hash}'`,
    )
  })
})

describe('what comes from elsewhere', () => {
  test.each([
    [{}],
    [{ origin: 'null' }],
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'http://localhost' }],
    [{ origin: 'http://127.0.0.1' }],
  ])('with %j is refused in one sentence', async (headers) => {
    const { web, edge } = await newsroom()
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const sent = { cookie: 'session=1', ...headers }
      const heard = await ask(edge.port, '/newsroom/articles/1', { method, headers: sent })
      expect(heard.status).toBe(403)
      expect(heard.text).toBe('Only pages of this newsroom may send this.\n')
    }
    expect(web.asked).toHaveLength(0)
  })

  test('under a name that is not ours is told the right one', async () => {
    const { web, edge } = await newsroom()
    for (const path of ['/', '/newsroom', '/api/auth/session']) {
      const heard = await edge.get(path, { host: 'elsewhere.example' })
      expect(heard.status).toBe(421)
      expect(heard.text).toContain(`http://localhost:${edge.port}`)
    }
    expect(web.asked).toHaveLength(0)
  })

  // Kept alive, the connection would be waited for.
  const closing = 'Connection: close\r\n'
  test.each([
    ['a page of the newsroom', 'GET /newsroom', closing],
    ['a page that is in memory', 'GET /en', closing],
    ['a check of the health', 'GET /livez', closing],
    ['a WebSocket', 'GET /collab', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'],
  ])('under two names at once is refused: %s', async (_, line, more) => {
    const { edge } = await newsroom()
    const host = `Host: localhost:${edge.port}\r\n`
    if (line === 'GET /en') await edge.get('/en')
    for (const hosts of [host + host, `${host}Host: elsewhere.example\r\n`])
      expect(await askRaw(edge.port, `${line} HTTP/1.1\r\n${hosts}${more}\r\n`)).toMatch(/^HTTP\/1\.1 400 /)
  })

  test('can not write to readers’ pages', async () => {
    const { edge } = await newsroom()
    expect((await edge.post('/en/talks', 'x')).status).toBe(405)
  })
})

describe('what would get around admission', () => {
  test.each([
    '//newsroom',
    '/x/../newsroom',
    '/x/%2e%2e/newsroom',
    '/%2fnewsroom',
    '/newsroom%00',
    '/newsroom\\x',
    '/%256eewsroom',
  ])('%s is not understood', async (path) => {
    const { web, edge } = await newsroom()
    expect((await edge.get(path)).status).toBe(400)
    expect(web.asked).toHaveLength(0)
  })

  test('the newsroom under another spelling is still the newsroom', async () => {
    const { edge } = await newsroom()
    const heard = await edge.get('/%6eewsroom', { cookie: 'session=1' })
    expect(JSON.parse(heard.text)).toMatchObject({ url: '/newsroom', headers: { cookie: 'session=1' } })
    expect(heard.headers['cache-control']).toBe('no-store')
  })

  test.each(['/index.rsc', '/newsroom.rsc', '/en/anything.rsc?x=1', '/en/anything%2Ersc'])(
    'there is nothing at %s, an address that only the framework knows',
    async (path) => {
      const { web, edge } = await newsroom()
      expect((await edge.get(path)).status).toBe(404)
      expect(web.asked).toHaveLength(0)
    },
  )

  test.each([
    ['next-router-state-tree', '%5Bnot-a-tree'],
    ['next-router-state-tree', 'x'.repeat(50)],
    ['next-router-prefetch', 'yes'],
    ['rsc', 'true'],
  ])('a header %s that no page of ours writes is refused in one sentence: %s', async (name, value) => {
    const { web, edge } = await newsroom()
    const heard = await edge.get('/newsroom/articles', { rsc: '1', [name]: value })
    expect(heard.status).toBe(400)
    expect(heard.text).toBe(`The header ${name} is not written as our pages write it.\n`)
    expect(web.asked).toHaveLength(0)
  })

  test.each(['TRACE', 'PROPFIND'])('%s is not done', async (method) => {
    const { edge } = await newsroom()
    expect((await ask(edge.port, '/newsroom', { method })).status).toBe(405)
  })

  test('CONNECT is refused: the edge is no open proxy', async () => {
    const { edge } = await newsroom()
    expect(
      await askRaw(edge.port, 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n'),
    ).toBe('')
  })

  test.each([
    ['GET', 'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['DELETE', 'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['GET', 'Content-Length: 5\r\n\r\nhello'],
    ['POST', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ])('a %s with a body that could be taken for another request is refused', async (method, rest) => {
    const { web, edge } = await newsroom()
    const lines = `${method} /newsroom HTTP/1.1\r\nHost: localhost:${edge.port}\r\nOrigin: http://localhost:${edge.port}\r\n`
    expect(await askRaw(edge.port, lines + rest)).toMatch(/^HTTP\/1\.1 400 /)
    expect(web.asked).toHaveLength(0)
  })

  test('a body whose Content-Length is named in Connection is still a body', async () => {
    const { web, edge } = await newsroom()
    const hidden = 'GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n'
    const heard = await askRaw(
      edge.port,
      `DELETE /newsroom HTTP/1.1\r\nHost: localhost:${edge.port}\r\nOrigin: http://localhost:${edge.port}\r\n` +
        `Connection: close, content-length\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
    )
    expect(heard).toMatch(/^HTTP\/1\.1 200 /)
    expect(web.asked.map(({ url }) => url)).toEqual(['/newsroom'])
    expect(heard).toContain(JSON.stringify(hidden))
  })
})

describe('whoever is answered before the end of what they send', () => {
  const headOf = (port: number, line: string, ...more: string[]) =>
    [line, `Host: localhost:${port}`, ...more, 'Content-Length: 9000', '', 'the beginning'].join('\r\n')

  test.each([
    ['a page', 405, (port: number) => ['POST /en HTTP/1.1', `Origin: http://localhost:${port}`]],
    ['a stranger’s form', 403, () => ['POST /newsroom HTTP/1.1', 'Origin: http://evil.example']],
    ['nothing', 404, (port: number) => ['POST /api/x HTTP/1.1', `Origin: http://localhost:${port}`]],
    ['a method that we don’t know', 405, () => ['PROPFIND /newsroom HTTP/1.1']],
    ['a check of the health', 200, () => ['POST /livez HTTP/1.1']],
  ])('to %s is not listened to any longer', async (_, status, head) => {
    const { edge } = await newsroom()
    const [line = '', ...more] = head(edge.port)
    const heard = await askRaw(edge.port, headOf(edge.port, line, ...more))
    expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(heard).toMatch(/^connection: close\r$/im)
  })

  test('by web itself is not listened to any longer', async () => {
    const web = await behind((_, response) => response.writeHead(413).end('no'))
    const edge = await edgeBefore(web)
    const head = headOf(edge.port, 'POST /newsroom HTTP/1.1', `Origin: http://localhost:${edge.port}`)
    const heard = await askRaw(edge.port, head)
    expect(heard).toMatch(/^HTTP\/1\.1 413 /)
    expect(heard).toMatch(/^connection: close\r$/im)
  })

  test('because web is not there is not listened to any longer', async () => {
    const { web, edge } = await newsroom()
    await web.stop()
    const head = headOf(edge.port, 'POST /newsroom HTTP/1.1', `Origin: http://localhost:${edge.port}`)
    expect(await askRaw(edge.port, head)).toMatch(/^HTTP\/1\.1 503 .*connection: close/is)
  })

  test('keeps the connection once all was sent', async () => {
    const { edge } = await newsroom()
    const heard = await edge.post('/newsroom', 'all of it', { connection: 'keep-alive' })
    expect(heard.headers.connection).toBe('keep-alive')
  })
})

describe('below /api and /setup', () => {
  test.each(['/api', '/api/', '/api/x', '/api/x/y', '/api/auth', '/setup/x', '/setup/x/y', '/api/v1/x'])(
    'an address that leads nowhere, %s, is answered 404, and web is not asked',
    async (path) => {
      const { web, edge } = await newsroom()
      expect((await edge.get(path)).status).toBe(404)
      expect((await edge.post(path, 'x')).status).toBe(404)
      expect(web.asked).toHaveLength(0)
    },
  )
})

test('an action that is called with references without end never reaches web whole', async () => {
  const web = await behind((request, response) => {
    request.resume().once('end', () => response.end('taken'))
  })
  const edge = await edgeBefore(web)
  const cookie = await seal()
  const heard = await edge.post('/newsroom/import', Buffer.from(`[${'"$Q0",'.repeat(20_000)}1]`), { cookie })
  expect([heard.status, heard.text]).toEqual([400, 'No page of this newsroom sends such a thing.\n'])
  expect((await edge.post('/newsroom/import', Buffer.from('["$undefined","The loan of $5 million"]'))).text).toBe(
    'taken',
  )
})

test('an action that is called with values without end, or by half a form, is answered in a sentence', async () => {
  const { edge } = await newsroom()
  const cookie = await seal()
  const many = await edge.post('/newsroom/import', `[${'[],'.repeat(100_000)}1]`, { cookie })
  expect([many.status, many.text]).toEqual([413, 'That has more parts than any page of this newsroom sends.\n'])
  const type = { cookie, 'content-type': 'multipart/form-data; boundary=x' }
  for (const body of ['', '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[]\r\n', '--x--\r\n']) {
    const half = await edge.post('/newsroom/import', body, type)
    expect([half.status, half.text]).toEqual([400, 'This form did not arrive whole. Please send it again.\n'])
  }
  const whole = '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[]\r\n--x--\r\n'
  expect(JSON.parse((await edge.post('/newsroom/import', whole, type)).text)).toMatchObject({ body: whole })
})

test('a file is no arguments: whatever its bytes look like, it goes through to where files go', async () => {
  const web = await behind((request, response) => {
    request.resume().once('end', () => response.end('taken'))
  })
  const edge = await edgeBefore(web)
  const headers = { cookie: await seal(), 'content-type': 'application/octet-stream' }
  const bytes = Buffer.from(`[${'"$Q0",'.repeat(1_000_000)}1]`)
  expect((await edge.post('/newsroom/import/file', bytes, headers)).text).toBe('taken')
  expect((await edge.post('/newsroom/import/text', bytes, headers)).text).toBe('taken')
  expect((await edge.post('/newsroom/import/file', bytes, { ...headers, 'next-action': 'a' })).status).toBe(400)
  expect((await edge.post('/newsroom/articles/1', bytes, headers)).status).not.toBe(200)
})

describe('what is too large', () => {
  const megabyte = 1_048_576

  test('is refused, said to be long or not', async () => {
    const { edge } = await newsroom()
    const cookie = await seal()
    expect((await edge.post('/newsroom/articles/1', Buffer.alloc(megabyte), { cookie })).status).toBe(200)
    expect((await edge.post('/newsroom/articles/1', Buffer.alloc(megabyte + 1), { cookie })).status).toBe(413)
    const lines = `POST /newsroom HTTP/1.1\r\nHost: localhost:${edge.port}\r\nOrigin: http://localhost:${edge.port}\r\nCookie: ${cookie}\r\n`
    const chunk = `80000\r\n${'a'.repeat(0x80000)}\r\n`
    const heard = await askRaw(edge.port, `${lines}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(3)}`)
    expect(heard).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('depends on where it goes: an import may be 4 MB', async () => {
    const { edge } = await newsroom()
    const cookie = await seal()
    expect((await edge.post('/newsroom/import', Buffer.alloc(4 * megabyte, 'a'), { cookie })).status).toBe(200)
    const heard = await edge.post('/newsroom/import', Buffer.alloc(4 * megabyte + 1, 'a'), { cookie })
    expect(heard.status).toBe(413)
    expect(heard.text).toBe('That is too large: at most 4 MB.\n')
  })

  test.each([
    ['is said to be', `Content-Length: ${16 * megabyte}`],
    ['is not said to be', 'Transfer-Encoding: chunked'],
  ])('is told to whoever sends all of it before hearing anything, where it %s large', async (_, length) => {
    const { edge } = await newsroom()
    const lines = [
      'POST /newsroom/import HTTP/1.1',
      `Host: localhost:${edge.port}`,
      `Origin: http://localhost:${edge.port}`,
      `Cookie: ${await seal()}`,
    ]
    const beginning = length.startsWith('Transfer') ? `${(16 * megabyte).toString(16)}\r\n` : ''
    const head = [...lines, length, '', beginning].join('\r\n')
    const heard = await sendThenHear(edge.port, head, Buffer.alloc(16 * megabyte, 'a'))
    expect(heard).toMatch(/^HTTP\/1\.1 413 /)
    expect(heard).toMatch(/^connection: close\r$/im)
    expect(heard).toContain('That is too large: at most 4 MB.')
  })

  test('is 16 KB to whoever holds no seal of a session, and none of it reaches web that is said to be longer', async () => {
    const { web, edge } = await newsroom()
    const small = Buffer.alloc(16_384, 'a')
    const large = Buffer.alloc(16_385, 'a')
    const sentence = 'That is too large for somebody who is not signed in: at most 16 KB.\n'
    for (const path of ['/newsroom/import', '/newsroom/sign-in', '/setup', '/api/auth/callback/credentials'])
      for (const cookie of ['', 'theme=dark', `${cookieNames.session}=x`, `${await seal()}x`]) {
        expect((await edge.post(path, small, { cookie })).status).toBe(200)
        const asked = web.asked.length
        const heard = await edge.post(path, large, { cookie })
        expect([heard.status, heard.text]).toEqual([413, sentence])
        expect(web.asked).toHaveLength(asked)
      }
    const lines = `POST /newsroom HTTP/1.1\r\nHost: localhost:${edge.port}\r\nOrigin: http://localhost:${edge.port}\r\n`
    const chunk = `2001\r\n${'a'.repeat(0x2001)}\r\n`
    const heard = await askRaw(edge.port, `${lines}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(2)}`)
    expect(heard).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('is so to the edge before it is so to Next', () => {
    expect(nextConfig.experimental?.serverActions?.bodySizeLimit).toBe(bodyLimit('/newsroom/import'))
    expect(bodyLimit('/newsroom')).toBeLessThanOrEqual(bodyLimit('/newsroom/import'))
  })

  test('may be an address, or a header', async () => {
    const { edge } = await newsroom()
    expect((await edge.get(`/${'a'.repeat(5_000)}`)).status).toBe(414)
    expect((await edge.get('/', { 'x-large': 'a'.repeat(17_000) })).status).toBe(431)
  })
})

describe('a load balancer', () => {
  test('hears whether the edge lives and whether it is ready, under any name', async () => {
    const { web, edge } = await newsroom()
    const elsewhere = { host: '192.0.2.1' }
    expect((await edge.get('/livez', elsewhere)).status).toBe(200)
    expect((await edge.get('/readyz', elsewhere)).status).toBe(200)
    await web.stop()
    expect((await edge.get('/livez', elsewhere)).status).toBe(200)
    await expect.poll(async () => (await edge.get('/readyz', elsewhere)).status, { timeout: 5_000 }).toBe(503)
  })

  test('that asks again and again costs no question to the database each time', async () => {
    const { web, edge } = await newsroom()
    const began = performance.now()
    for (let times = 0; times < 40; times++) expect((await edge.get('/readyz')).status).toBe(200)
    const seconds = Math.ceil((performance.now() - began) / 1_000)
    expect(web.asked.length).toBeLessThanOrEqual(seconds + 1)
  })

  test('that asks many times at once takes one connection from readers', async () => {
    let answer = () => {}
    const web = await behind((_, response) => {
      answer = () => response.end('ok')
    })
    const edge = await edgeBefore(web)
    const asking = Promise.all(Array.from({ length: 40 }, () => edge.get('/readyz')))
    await expect.poll(() => web.asked.length).toBeGreaterThan(0)
    // Answered by the edge itself, after all of those before it.
    for (let times = 0; times < 5; times++) await edge.get('/livez')
    expect(web.asked).toHaveLength(1)
    answer()
    expect((await asking).every(({ status }) => status === 200)).toBe(true)
  })

  test('hears why it is not ready', async () => {
    const web = await behind((_, response) => response.writeHead(503).end('{"missing":"a migration"}'))
    const heard = await (await edgeBefore(web)).get('/readyz')
    expect(heard.status).toBe(503)
    expect(heard.text).toContain('a migration')
  })

  test('sees requests under way finished before the edge ends', async () => {
    let answer = () => {}
    const web = await behind((_, response) => {
      answer = () => response.end('late')
    })
    const edge = await edgeBefore(web)
    const asking = edge.get('/newsroom')
    await expect.poll(() => web.asked.length).toBe(1)
    const stopped = edge.stop()
    await expect.poll(() => edge.get('/livez').catch((error) => error.code)).toBe('ECONNREFUSED')
    answer()
    expect((await asking).text).toBe('late')
    await expect(stopped).resolves.toBeUndefined()
  })
})
