import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ask } from '#tests/support/ask'
import { behind, edgeBefore, html } from '#tests/support/edge'

const picture = Buffer.from(Array.from({ length: 1_000 }, (_, at) => at % 251))
const hash = createHash('sha256').update(picture).digest('hex').slice(0, 12)
const date = 'Sat, 21 Nov 2026 11:23:25 GMT'

async function withPicture() {
  const web = await behind((request, response) => {
    if (request.url !== '/icon.png') return response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing')
    response.writeHead(200, { 'content-type': 'image/png', 'last-modified': date }).end(picture)
  })
  return { web, edge: await edgeBefore(web) }
}

test('a file is sent in parts to whoever asks for one', async () => {
  const { edge } = await withPicture()
  const whole = await edge.get('/icon.png')
  expect(whole.headers).toMatchObject({ 'accept-ranges': 'bytes', 'last-modified': date })
  const part = await edge.get('/icon.png', { range: 'bytes=10-19', 'if-range': String(whole.headers.etag) })
  expect(part.status).toBe(206)
  expect(part.headers).toMatchObject({
    'content-range': 'bytes 10-19/1000',
    'content-length': '10',
    'content-type': 'image/png',
    etag: whole.headers.etag,
  })
  expect(part.bytes).toEqual(picture.subarray(10, 20))
  const beyond = await edge.get('/icon.png', { range: 'bytes=1000-' })
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */1000'])
  expect(beyond.headers['x-content-type-options']).toBe('nosniff')
  expect(beyond.headers['cache-control']).toBe('no-store')
  for (const headers of [{ range: 'bytes=0-1,5-6' }, { range: 'bytes=0-1', 'if-range': '"old"' }])
    expect((await edge.get('/icon.png', headers)).bytes).toEqual(picture)
  const head = await ask(edge.port, '/icon.png', { method: 'HEAD', headers: { range: 'bytes=0-1' } })
  expect([head.status, head.headers['content-length']]).toEqual([200, '1000'])
})

test('a file under the name of its content is kept for good, and under any other name is asked for again', async () => {
  const { web, edge } = await withPicture()
  const named = await edge.get(`/icon.${hash}.png`)
  expect(named.bytes).toEqual(picture)
  expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  for (const path of ['/icon.png', '/icon.0123456789ab.png']) {
    const heard = await edge.get(path)
    expect(heard.bytes).toEqual(picture)
    expect(heard.headers['cache-control']).toBe('public, max-age=600')
  }
  expect(new Set(web.asked.map(({ url }) => url))).toEqual(new Set(['/icon.png']))
  expect((await edge.get(`/other.${hash}.png`)).status).toBe(404)
})

test('a file under the name of another content is kept nowhere: any number of such names can be made up', async () => {
  const { web, edge } = await withPicture()
  const rendersOf = async (path: string) => {
    const before = web.asked.length
    for (let time = 0; time < 3; time += 1) expect((await edge.get(path)).bytes).toEqual(picture)
    return web.asked.length - before
  }
  expect(await rendersOf('/icon.0123456789ab.png')).toBe(3)
  expect(await rendersOf(`/icon.${hash}.png`)).toBe(1)
})

test('a page says when it was made, and is not sent again to a browser that has it since then', async () => {
  const web = await behind((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(html('Talks', 'article:1')),
  )
  const edge = await edgeBefore(web)
  let number = 0
  let path = ''
  // In the second in which something was last purged no date tells what was before from what is now.
  await expect
    .poll(async () => {
      path = `/en/talks-${++number}`
      return (await edge.get(path)).headers['last-modified']
    })
    .toBeDefined()
  const { headers } = await edge.get(path)
  const since = String(headers['last-modified'])
  const again = await edge.get(path, { 'if-modified-since': since })
  expect([again.status, again.headers['last-modified'], again.bytes.length]).toEqual([304, since, 0])
  expect((await edge.get(path, { 'if-modified-since': 'Sat, 21 Nov 2020 11:23:25 GMT' })).status).toBe(200)
  expect((await edge.get(path, { 'if-none-match': '"x"', 'if-modified-since': since })).status).toBe(200)
  expect((await edge.get(path, { 'if-none-match': '*' })).status).toBe(304)
})
