import { expect, test } from 'vitest'
import { behind, edgeBefore, html, purge } from '#tests/support/edge'
import { logged } from '#tests/support/logged'

/** A page as Next renders it when something late stood under `<Suspense>`. */
const streamed = html(
  '<!--$?--><template id="B:0"></template>Loading<!--/$--><div hidden="" id="S:0">The text</div><script>$RC("B:0","S:0")</script>',
  'article:1 site',
)

test('a page that still holds the framework is served, kept nowhere, and named in the log once', async () => {
  const lines = logged()
  const web = await behind((request, response) => {
    const isReady = request.url === '/api/ready'
    const body = isReady ? 'ok' : request.url === '/en/whole' ? html('Whole', 'article:2') : streamed
    response.writeHead(200, { 'content-type': isReady ? 'text/plain' : 'text/html; charset=utf-8' }).end(body)
  })
  const edge = await edgeBefore(web, { cacheTags: true })

  await edge.get('/en/whole')
  expect((await edge.get('/readyz')).text).toBe('Ready.\n')
  for (const times of [1, 2]) {
    const heard = await edge.get('/en/talks', { 'x-request-id': `reader-number-${times}` })
    expect(heard.status).toBe(200)
    expect(heard.text).toContain('The text')
    expect(heard.headers['cache-control']).toBe('no-store')
    expect(heard.headers).not.toHaveProperty('cache-tag')
    expect(web.asked.filter(({ url }) => url === '/en/talks')).toHaveLength(times)
  }

  const said = lines.filter(({ level }) => level === 'error')
  expect(said).toMatchObject([
    {
      requestId: 'reader-number-1',
      path: '/en/talks',
      found: [
        { kind: 'boundary', tag: '' },
        { kind: 'segment', tag: '<div hidden="" id="S:0">' },
      ],
    },
  ])
  const ready = await edge.get('/readyz')
  expect(ready.status).toBe(200)
  expect(ready.text).toContain('not kept (segment, boundary)')
})

test('a piece that is withdrawn while such a page of it is rendered is not shown', async () => {
  logged()
  let answer = () => {}
  let isWithdrawn = false
  const web = await behind((request, response) => {
    const send = (body: string) => response.writeHead(200, { 'content-type': 'text/html' }).end(body)
    if (request.url === '/en/other') send(html('Other', 'article:1'))
    else if (isWithdrawn) send(`<head><meta name="http-status" content="410"/></head>${html('Withdrawn', 'site')}`)
    else answer = () => send(streamed)
  })
  const edge = await edgeBefore(web)
  await edge.get('/en/other')
  const reading = edge.get('/en/talks')
  await expect.poll(() => web.asked.length).toBe(2)
  isWithdrawn = true
  await purge('article:1', true)
  // Heard once the page that leans on the same piece has to be made again.
  await expect.poll(async () => (await edge.get('/en/other')) && web.asked.length).toBe(3)
  answer()
  const heard = await reading
  expect([heard.status, heard.text.includes('The text')]).toEqual([410, false])
})
