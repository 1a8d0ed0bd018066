import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { behind, edgeBefore } from '#tests/support/edge'

/** A web that closes each connection instead of answering the second request on it, as one does whose patience with it is over. */
async function closing() {
  const known = new WeakSet<Socket>()
  const web = await behind((request, response) => {
    if (known.has(request.socket)) return request.socket.destroy()
    known.add(request.socket)
    response.writeHead(200, { 'content-type': 'text/html' }).end(`${request.method} is answered`)
  })
  return { web, edge: await edgeBefore(web) }
}

test('a page of the newsroom comes although web closed the kept connection at that very moment', async () => {
  const { web, edge } = await closing()
  expect((await edge.get('/newsroom/articles')).status).toBe(200)
  const again = await edge.get('/newsroom/articles')
  expect([again.status, again.text]).toEqual([200, 'GET is answered'])
  expect(web.asked).toHaveLength(3)
})

test('what may have been done already is not done twice', async () => {
  const { web, edge } = await closing()
  expect((await edge.get('/newsroom/articles')).status).toBe(200)
  expect((await edge.post('/newsroom/articles', 'spike it')).status).toBe(503)
  expect(web.asked.map(({ method }) => method)).toEqual(['GET', 'POST'])
})
