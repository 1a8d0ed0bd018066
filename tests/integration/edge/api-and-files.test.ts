import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { localStore } from '#lib/media/store/local'
import { StoreFailed } from '#lib/media/store/store'
import { freePort } from '#server/free-port'
import { ask } from '#tests/support/ask'
import { behind, edgeBefore } from '#tests/support/edge'

const open = { api: true }

/** A web that tells what it was asked. */
const telling: RequestListener = (asked, response) => {
  const { method, url, headers } = asked
  asked.resume().once('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'a=1', 'cache-control': 'public' })
    response.end(JSON.stringify({ method, url, headers }))
  })
}

describe('while nothing stands behind it', () => {
  test.each([
    ['GET', '/api/v1/articles'],
    ['POST', '/api/v1/articles'],
    ['GET', '/api'],
    ['GET', '/api/ready'],
    ['POST', '/api/articles/1/approve'],
    ['GET', '/setup/x'],
  ])('%s %s is answered by the edge in one sentence, and like an address that leads nowhere', async (method, path) => {
    const web = await behind(telling)
    const edge = await edgeBefore(web)
    for (const headers of [
      {},
      { authorization: 'Bearer x' },
      { cookie: 'session=1', origin: 'https://elsewhere.example' },
    ]) {
      const heard = await ask(edge.port, path, { method, headers })
      expect(heard.status).toBe(404)
      expect(heard.headers['content-type']).toBe('text/plain; charset=utf-8')
      expect(heard.text).toBe(method === 'HEAD' ? '' : 'There is nothing here.\n')
    }
    expect(web.asked).toHaveLength(0)
  })

  test('what is sent to it is not even read', async () => {
    const web = await behind(telling)
    const edge = await edgeBefore(web)
    const heard = await edge.post('/api/v1/articles', Buffer.alloc(1_000))
    expect([heard.status, heard.headers.connection]).toEqual([404, 'close'])
  })
})

describe('a program', () => {
  test('needs no Origin, and its cookies go no further', async () => {
    const edge = await edgeBefore(await behind(telling), { open })
    const sent = { authorization: 'Bearer secret', cookie: 'session=1', 'x-forwarded-user': 'chief' }
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
      const heard = await ask(edge.port, '/api/v1/articles?state=draft', { method, headers: sent })
      const { url, headers } = JSON.parse(heard.text)
      expect(url).toBe('/api/v1/articles?state=draft')
      expect(headers).toMatchObject({ authorization: 'Bearer secret', 'x-forwarded-for': '127.0.0.1' })
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('x-forwarded-user')
      expect(heard.headers).not.toHaveProperty('set-cookie')
      expect(heard.headers['cache-control']).toBe('no-store')
    }
  })

  test('asks under one of our names, and sends no more than a megabyte', async () => {
    const edge = await edgeBefore(await behind(telling), { open })
    expect((await edge.get('/api/v1/articles', { host: 'elsewhere.example' })).status).toBe(421)
    expect((await edge.post('/api/v1/articles', Buffer.alloc(1_048_577))).status).toBe(413)
  })
})

describe('a file', () => {
  const name = `${'0a'.repeat(20)}.webp`
  const bytes = Buffer.from(Array.from({ length: 2_000 }, (_, at) => at % 251))

  async function store() {
    const folder = await mkdtemp(join(tmpdir(), 'on-record-edge-media-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const path = join(folder, 'given')
    await writeFile(path, bytes)
    const media = localStore(folder)
    await media.put(`public/${name}`, path)
    await media.put('files/secret.pdf', path)
    return media
  }
  /** Web knows of one piece that shows it. */
  const showing = () =>
    behind((asked, response) => {
      const names = new URL(asked.url ?? '', 'http://web').searchParams.getAll('name')
      const shown = names.filter((one) => one === name).map((one) => [one, ['article:1']])
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(Object.fromEntries(shown)))
    })

  test('is served for good, in part where a part is asked for, and never compressed', async () => {
    const edge = await edgeBefore(await showing(), { media: await store() })
    const asking = { 'accept-encoding': 'gzip, br' }
    const whole = await edge.get(`/media/${name}`, asking)
    expect(whole.status).toBe(200)
    expect(whole.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '2000',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    })
    expect(whole.headers['content-security-policy']).toContain('sandbox')
    expect(whole.headers).not.toHaveProperty('content-encoding')
    expect(whole.bytes).toEqual(bytes)
    const part = await edge.get(`/media/${name}`, { ...asking, range: 'bytes=100-1399' })
    expect([part.status, part.headers['content-range']]).toEqual([206, 'bytes 100-1399/2000'])
    expect(part.bytes).toEqual(bytes.subarray(100, 1_400))
    const beyond = await edge.get(`/media/${name}`, { range: 'bytes=2000-' })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */2000'])
    const head = await ask(edge.port, `/media/${name}`, { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.bytes.length]).toEqual([200, '2000', 0])
    const known = await edge.get(`/media/${name}`, { 'if-none-match': String(whole.headers.etag) })
    expect([known.status, known.bytes.length]).toEqual([304, 0])
  })

  test('is only read, whoever asks', async () => {
    const edge = await edgeBefore(await showing(), { media: await store() })
    const origin = `http://localhost:${edge.port}`
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      expect((await ask(edge.port, `/media/${name}`, { method, headers: { origin } })).status, method).toBe(405)
  })

  test.each([
    'secret.pdf',
    '../files/secret.pdf',
    '..%2ffiles%2fsecret.pdf',
    'given',
    'none.webp',
    '',
    `${name}/`,
    `${name}.html`,
  ])('%j is nothing', async (path) => {
    const edge = await edgeBefore(await showing(), { media: await store() })
    const heard = await edge.get(`/media/${path}`)
    expect([400, 404]).toContain(heard.status)
    expect(heard.bytes.length).toBeLessThan(100)
  })

  test('under a name that was made up costs web no question, and web is asked once for one that nobody shows', async () => {
    const web = await showing()
    const media = await store()
    const edge = await edgeBefore(web, { media })
    for (let number = 0; number < 50; number += 1)
      expect((await edge.get(`/media/${String(number).padStart(40, 'f')}.webp`)).status).toBe(404)
    expect(web.asked).toHaveLength(0)
    await media.copy(`public/${name}`, 'public/unpublished.webp')
    for (let time = 0; time < 5; time += 1) expect((await edge.get('/media/unpublished.webp')).status).toBe(404)
    expect(web.asked).toHaveLength(1)
  })

  test('costs the store no question where a reader has it, and is missing where it goes meanwhile', async () => {
    const media = await store()
    const edge = await edgeBefore(await showing(), { media })
    const { etag } = (await edge.get(`/media/${name}`)).headers
    media.get = async () => null
    const gone = await edge.get(`/media/${name}`)
    expect(gone.status).toBe(404)
    expect(gone.headers['cache-control']).not.toContain('immutable')
    media.head = async () => {
      throw new StoreFailed('away', null)
    }
    expect((await edge.get(`/media/${name}`, { 'if-none-match': String(etag) })).status).toBe(304)
    media.head = async () => null
    expect((await edge.get(`/media/${name}`, { 'if-none-match': '*' })).status).toBe(404)
  })

  test('is told of in one sentence while the store does not answer', async () => {
    const media = await store()
    media.head = async () => {
      throw new StoreFailed('away', null)
    }
    const heard = await (await edgeBefore(await showing(), { media })).get(`/media/${name}`)
    expect([heard.status, heard.headers['retry-after']]).toEqual([503, '5'])
  })

  describe('on a host of its own', () => {
    const elsewhere = async (only: boolean) => {
      const port = await freePort()
      const host = `files.localhost:${port}`
      const edge = await edgeBefore(await showing(), {
        ...{ port, media: await store(), mediaUrl: { url: `http://${host}`, only } },
      })
      return { edge, host }
    }

    test('is there and under the name of the site', async () => {
      const { edge, host } = await elsewhere(false)
      for (const headers of [{ host }, {}, { host: host.toUpperCase() }]) {
        const heard = await edge.get(`/media/${name}`, headers)
        expect([heard.status, heard.bytes.length]).toEqual([200, 2_000])
      }
    })

    test('is there alone where the setting says so: the site leads there, and to nothing else', async () => {
      const { edge, host } = await elsewhere(true)
      expect((await edge.get(`/media/${name}`, { host })).status).toBe(200)
      const led = await edge.get(`/media/${name}`)
      expect([led.status, led.headers.location]).toEqual([308, `http://${host}/media/${name}`])
      for (const path of ['/media/', '/media//elsewhere.example/a.jpg', '/media/..%2f..%2fsetup', '/media/a%20b.jpg']) {
        const heard = await edge.get(path)
        expect([400, 404], path).toContain(heard.status)
        expect(heard.headers).not.toHaveProperty('location')
      }
    })

    test('is all that is there, and only read', async () => {
      const { edge, host } = await elsewhere(true)
      for (const path of [
        '/',
        '/en/talks',
        '/newsroom',
        '/api/auth/session',
        '/setup',
        '/collab',
        '/robots.txt',
        '/icon.png',
      ]) {
        const heard = await edge.get(path, { host })
        expect([heard.status, heard.headers['set-cookie']], path).toEqual([404, undefined])
      }
      const headers = { host, origin: `http://${host}` }
      expect((await ask(edge.port, `/media/${name}`, { method: 'DELETE', headers })).status).toBe(405)
      expect((await ask(edge.port, '/newsroom', { method: 'POST', headers })).status).toBe(404)
      expect((await edge.get('/livez', { host })).status).toBe(200)
      expect((await edge.get('/', { host: 'other.localhost' })).status).toBe(421)
    })

    test('no page that the site holds in memory is served under it', async () => {
      const { edge, host } = await elsewhere(false)
      await edge.get('/en/talks')
      expect((await edge.get('/en/talks', { host })).status).toBe(404)
    })
  })
})
