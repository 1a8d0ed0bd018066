import { once } from 'node:events'
import { type IncomingMessage, type RequestListener, request } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ask } from '#tests/support/ask'
import { behind, edgeBefore } from '#tests/support/edge'

const open = { api: true, files: true }

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
    ['GET', '/media/2026/port.jpg'],
    ['HEAD', '/media/2026/port.jpg'],
    ['PUT', '/media/2026/port.jpg'],
    ['PATCH', '/media/2026/port.jpg'],
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

  test('an upload is not even read', async () => {
    const web = await behind(telling)
    const edge = await edgeBefore(web)
    const heard = await edge.post('/media/2026/port.jpg', Buffer.alloc(1_000))
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
  const bytes = Buffer.from(Array.from({ length: 2_000 }, (_, at) => at % 251))
  const ranged: RequestListener = ({ headers: { range } }, response) => {
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
    const length = { 'accept-ranges': 'bytes', 'content-type': 'text/plain', 'cache-control': 'public, max-age=60' }
    if (from === '') return response.writeHead(200, { ...length, 'content-length': bytes.length }).end(bytes)
    const part = bytes.subarray(Number(from), Number(to) + 1)
    const about = { ...length, 'content-range': `bytes ${from}-${to}/${bytes.length}`, 'content-length': part.length }
    response.writeHead(206, about).end(part)
  }

  test('is given in part where a part is asked for, and never compressed', async () => {
    const edge = await edgeBefore(await behind(ranged), { open })
    const asking = { 'accept-encoding': 'gzip, br' }
    const part = await edge.get('/media/a.txt', { ...asking, range: 'bytes=100-1399' })
    expect(part.status).toBe(206)
    expect(part.headers).toMatchObject({ 'content-range': 'bytes 100-1399/2000', 'accept-ranges': 'bytes' })
    expect(part.bytes).toEqual(bytes.subarray(100, 1_400))
    const whole = await edge.get('/media/a.txt', asking)
    expect(whole.headers).toMatchObject({ 'content-length': '2000', 'cache-control': 'public, max-age=60' })
    expect(whole.headers).not.toHaveProperty('content-encoding')
    expect(whole.headers['content-security-policy']).toContain('sandbox')
    expect(whole.bytes).toEqual(bytes)
    const head = await ask(edge.port, '/media/a.txt', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.bytes.length]).toEqual([200, '2000', 0])
  })

  test('is the same for everybody who reads it, and changed only by pages of ours', async () => {
    const edge = await edgeBefore(await behind(telling), { open })
    const sent = { cookie: 'session=1', authorization: 'Bearer x' }
    const { headers } = JSON.parse((await edge.get('/media/a.txt', sent)).text)
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('authorization')
    expect((await ask(edge.port, '/media/a.txt', { method: 'POST', headers: sent })).status).toBe(403)
    const uploaded = await edge.post('/media/a.txt', 'x', sent)
    expect(JSON.parse(uploaded.text).headers).toMatchObject({ cookie: 'session=1' })
    expect((await ask(edge.port, '/media/a.txt', { method: 'OPTIONS' })).status).toBe(405)
  })

  test('reaches its reader while it is still being sent', async () => {
    let end = () => {}
    const web = await behind((_, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4' }).write('first')
      end = () => response.end('last')
    })
    const answer = await download((await edgeBefore(web, { open })).port)
    const [first] = await once(answer, 'data')
    expect(String(first)).toBe('first')
    end()
    const [last] = await once(answer, 'data')
    expect(String(last)).toBe('last')
  })

  test('reaches web while it is still being uploaded', async () => {
    const chunks: string[] = []
    const web = await behind((asked, response) => {
      asked.on('data', (chunk) => chunks.push(String(chunk)))
      asked.once('end', () => response.end('taken'))
    })
    const { port } = await edgeBefore(web, { open })
    const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}` }
    const upload = request({ host: '127.0.0.1', port, path: '/media/a.mp4', method: 'PUT', headers, agent: false })
    upload.write('first')
    await expect.poll(() => chunks.join()).toBe('first')
    upload.end('last')
    const [answer] = await once(upload, 'response')
    expect(answer.statusCode).toBe(200)
    expect(chunks).toEqual(['first', 'last'])
  })

  test('is held back by a slow reader, and not gathered at the edge', async () => {
    const total = 512
    let sent = 0
    const web = await behind((_, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4' })
      const more = () => {
        while (sent < total) {
          sent += 1
          if (!response.write(Buffer.alloc(262_144))) return response.once('drain', more)
        }
        return response.end()
      }
      more()
    })
    const answer = await download((await edgeBefore(web, { open })).port)
    answer.pause()
    // Until what web could send no longer grows: the sockets on the way are full.
    let before = -1
    await expect
      .poll(
        () => {
          const isStill = sent > 0 && sent === before
          before = sent
          return isStill
        },
        { interval: 300, timeout: 10_000 },
      )
      .toBe(true)
    expect(sent).toBeLessThan(total / 2)
    let size = 0
    for await (const chunk of answer) size += chunk.length
    expect(size).toBe(total * 262_144)
  })

  test('may be larger than anything else that is sent, up to its own limit', async () => {
    const edge = await edgeBefore(await behind(telling), { open })
    expect((await edge.post('/media/a.mp4', Buffer.alloc(20_000_000))).status).toBe(200)
    const { port } = edge
    const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}`, 'content-length': 104_857_601 }
    const upload = request({ host: '127.0.0.1', port, path: '/media/a.mp4', method: 'PUT', headers, agent: false })
    upload.on('error', () => {})
    onTestFinished(() => void upload.destroy())
    upload.flushHeaders()
    const [answer] = await once(upload, 'response')
    expect(answer.statusCode).toBe(413)
  })
})

async function download(port: number): Promise<IncomingMessage> {
  const asking = request({
    host: '127.0.0.1',
    port,
    path: '/media/a.mp4',
    headers: { host: `localhost:${port}` },
    agent: false,
  })
  onTestFinished(() => void asking.destroy())
  asking.end()
  const [answer] = await once(asking, 'response')
  return answer
}
