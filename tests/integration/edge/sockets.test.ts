import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type ClientOptions, WebSocket, WebSocketServer } from 'ws'
import { limits } from '#server/edge/limits'
import { askRaw } from '#tests/support/ask'
import { behind, edgeBefore } from '#tests/support/edge'

/** A collab that repeats what it hears, and an edge before it. */
async function collab() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  const greeted: Record<string, unknown>[] = []
  server.on('connection', (socket, request) => {
    greeted.push({ url: request.url, ...request.headers })
    socket.on('message', (said) => socket.send(`heard ${said}`))
  })
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    for (const client of server.clients) client.terminate()
    server.close()
  })
  const web = await behind((_, response) => response.end())
  return { greeted, edge: await edgeBefore(web, { collabPort: (server.address() as AddressInfo).port }) }
}

function dial(port: number, path: string, options: ClientOptions = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://localhost:${port}${path}`, { origin: `http://localhost:${port}`, ...options })
    socket.once('open', () => socket.send('hello'))
    socket.once('message', (said) => {
      resolve(String(said))
      socket.close()
    })
    socket.once('unexpected-response', (_, answer) => resolve(`refused with ${answer.statusCode}`))
    socket.once('error', (error) => resolve(error.message))
  })
}

test('an editor’s page is connected to collab', async () => {
  const { greeted, edge } = await collab()
  const headers = { cookie: 'session=1', 'x-forwarded-for': '192.0.2.1' }
  expect(await dial(edge.port, '/collab?document=1', { headers })).toBe('heard hello')
  expect(greeted).toEqual([
    expect.objectContaining({ url: '/collab?document=1', cookie: 'session=1', 'x-forwarded-for': '127.0.0.1' }),
  ])
})

test.each([
  ['/collab', { origin: 'https://elsewhere.example' }, 403],
  ['/collab', { origin: undefined }, 403],
  ['/newsroom', {}, 404],
  ['/', {}, 404],
  ['/_next/hmr', {}, 404],
  ['/collab', { headers: { host: 'elsewhere.example' } }, 421],
] as [string, ClientOptions, number][])('%s with %j is refused with %i', async (path, options, status) => {
  const { greeted, edge } = await collab()
  expect(await dial(edge.port, path, options)).toBe(`refused with ${status}`)
  expect(greeted).toEqual([])
})

test('without collab the page hears that at once', async () => {
  const edge = await edgeBefore(await behind((_, response) => response.end()))
  expect(await dial(edge.port, '/collab')).toBe('refused with 503')
})

test('where collab says no, nothing more reaches it', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.end('secret')
  }).listen(0, '127.0.0.1')
  server.on('upgrade', (_, socket) => socket.write('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n'))
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const web = await behind((_, response) => response.end())
  const edge = await edgeBefore(web, { collabPort: (server.address() as AddressInfo).port })
  const lines = [
    'GET /collab HTTP/1.1',
    `Host: localhost:${edge.port}`,
    `Origin: http://localhost:${edge.port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    '',
    'GET /metrics HTTP/1.1',
    'Host: collab',
    '',
    '',
  ]
  const heard = await askRaw(edge.port, lines.join('\r\n'))
  expect(heard).toMatch(/^HTTP\/1\.1 401 /)
  expect(heard).not.toContain('secret')
  expect(asked).toEqual([])
})

test('too many unauthenticated sockets from one network are refused until some are settled', async () => {
  const { edge } = await collab()
  const address = `ws://localhost:${edge.port}/collab`
  const hold = () => new WebSocket(address, { origin: `http://localhost:${edge.port}` })
  const held = Array.from({ length: limits.unauthenticated }, hold)
  await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('open', resolve))))
  expect(await dial(edge.port, '/collab')).toBe('refused with 429')
  held[0]?.close()
  await expect.poll(() => dial(edge.port, '/collab')).toBe('heard hello')
})

test('a client that does not close its side after collab did is destroyed', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'))
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  const web = await behind((_, response) => response.end())
  const edge = await edgeBefore(web, { collabPort: (server.address() as AddressInfo).port })
  const socket = connect({ port: edge.port, host: '127.0.0.1', allowHalfOpen: true })
  const own = `localhost:${edge.port}`
  socket.write(
    `GET /collab HTTP/1.1\r\nHost: ${own}\r\nOrigin: http://${own}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  )
  socket.resume()
  await new Promise((resolve) => socket.once('end', resolve))
  const broken = new Promise((resolve) => socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code)))
  const talking = setInterval(() => socket.write('still here'), 100)
  onTestFinished(() => clearInterval(talking))
  expect(await broken).toMatch(/ECONNRESET|EPIPE/)
})

test('stopping the edge ends the connections of pages that stay open', async () => {
  const { edge } = await collab()
  const socket = new WebSocket(`ws://localhost:${edge.port}/collab`, { origin: `http://localhost:${edge.port}` })
  await new Promise((resolve) => socket.once('open', resolve))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await edge.stop()
  await closed
  expect(socket.readyState).toBe(WebSocket.CLOSED)
})

test('an idle connection is ended', async () => {
  const { edge } = await collab()
  const socket = connect(edge.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: ')
  const words = await new Promise<string>((resolve) => socket.once('data', (said) => resolve(String(said))))
  expect(words).toMatch(/^HTTP\/1\.1 408 /)
})
