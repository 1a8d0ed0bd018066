import { expect, test } from 'vitest'
import { ask, askRaw } from '#tests/support/ask'
import { behind, edgeBefore, html } from '#tests/support/edge'

/** A web with a handful of pages, as ours answers: what it does not know says 404, and a former address where it is now. */
async function paper() {
  const pages = ['/', '/en/talks', '/fa-AF/talks', '/desks/world', '/ur/%D8%A7%D9%85%D9%86']
  const moved: Record<string, string> = { '/en': '/', '/en/former': '/en/talks' }
  const web = await behind((request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    const to = moved[path]
    if (to) return response.writeHead(308, { location: to }).end()
    const status = pages.includes(path) ? '' : '<meta name="http-status" content="404"/>'
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<head>${status}</head>${html('Talks', 'site')}`)
  })
  return { web, edge: await edgeBefore(web) }
}

test.each([
  ['//en/talks', '/en/talks'],
  ['/en//talks//', '/en/talks'],
  ['/en%2Ftalks', '/en/talks'],
  ['/en/Talks', '/en/talks'],
  ['/EN%2fTALKS/?utm_source=mail', '/en/talks?utm_source=mail'],
  ['/FA-AF/talks', '/fa-AF/talks'],
  ['/Desks/World', '/desks/world'],
  ['/%65n/talks', '/en/talks'],
  ['/ur/%d8%a7%d9%85%d9%86', '/ur/%D8%A7%D9%85%D9%86'],
  ['/en/', '/'],
  ['/EN', '/'],
  ['//', '/'],
  ['/en//Former/?a=1', '/en/talks?a=1'],
  ['/en/former?a=1', '/en/talks?a=1'],
])('%s leads to %s in one hop', async (url, location) => {
  const { edge } = await paper()
  for (const method of ['GET', 'HEAD']) {
    const heard = await ask(edge.port, url, { method })
    expect([heard.status, heard.headers.location]).toEqual([308, location])
    expect(heard.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(heard.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(heard.headers['content-security-policy']).toContain("default-src 'none'")
  }
  expect((await edge.get(location)).status).toBe(200)
})

test.each(['//evil.example', '/%2Fevil.example', '/En/Nothing/', '/nothing//', '/collab/', '/livez/'])(
  '%s leads nowhere, and says so at once',
  async (url) => {
    const { edge } = await paper()
    const heard = await edge.get(url)
    expect([heard.status, heard.headers.location]).toEqual([404, undefined])
  },
)

test.each(['/\\evil.example', '/%5Cevil.example', '//newsroom', '/en/../talks', '/en/%00'])(
  '%s is refused',
  async (url) => {
    const { web, edge } = await paper()
    expect((await edge.get(url)).status).toBe(400)
    expect(web.asked).toHaveLength(0)
  },
)

test('every answer that the edge makes itself carries the headers that keep a browser safe', async () => {
  const { edge } = await paper()
  const host = `Host: localhost:${edge.port}`
  const requests = {
    400: `GET /%5C HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    404: `GET /api/x HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    405: `POST /en HTTP/1.1\r\n${host}\r\nOrigin: http://localhost:${edge.port}\r\nConnection: close\r\n\r\n`,
    413: `POST /newsroom HTTP/1.1\r\n${host}\r\nOrigin: http://localhost:${edge.port}\r\nContent-Length: 99999999\r\n\r\n`,
    414: `GET /${'a'.repeat(5_000)} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    417: `GET / HTTP/1.1\r\n${host}\r\nExpect: wonders\r\nConnection: close\r\n\r\n`,
    421: 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    426: `GET /collab HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    431: `GET / HTTP/1.1\r\n${host}\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    '400 ': 'no request at all\r\n\r\n',
    '404 ': `GET /elsewhere HTTP/1.1\r\n${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  }
  for (const [status, bytes] of Object.entries(requests)) {
    const heard = await askRaw(edge.port, bytes)
    expect(heard.split('\r\n')[0]).toContain(`HTTP/1.1 ${status.trim()} `)
    for (const header of [
      'Content-Security-Policy: ',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: ',
      'Permissions-Policy: ',
      'Cross-Origin-Opener-Policy: same-origin',
      'Cache-Control: no-store',
    ])
      expect(heard, `${status} carries ${header}`).toContain(`\r\n${header}`)
  }
})
