/** Pieces that are not public, by the edge: nothing runs in them, nobody keeps them, and no page of others holds them. */
import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { barePageStyles } from '#lib/bare-page'
import { limits } from '#server/edge/limits'
import { ask } from '#tests/support/ask'
import { behind, edgeBefore } from '#tests/support/edge'

const page =
  '<!DOCTYPE html><html lang="en"><head><title>x</title><meta name="cache-tags" content="article:1 site"/>' +
  '<link rel="preload" as="script" href="/_next/static/a.js"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/></head>' +
  '<body><a href="/en/tugs">Tugs</a><a href="#claim-1">1</a><script type="module" src="/site.abc.js" async=""></script><script>self.__next_f.push([1,"x"])</script></body></html>'

async function door() {
  const web = await behind((request, response) => {
    const { url = '', headers } = request
    if (url.includes('nothing'))
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<html><head><meta name="http-status" content="404"/></head><body>No</body></html>')
    if (url.startsWith('/preview/file/'))
      return response.writeHead(200, { 'content-type': 'image/webp', etag: '"a"', 'content-length': '4' }).end('webp')
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=600',
      'set-cookie': 'a=1',
      link: '</_next/static/a.js>; rel=preload; as="script"',
      'x-heard': JSON.stringify(headers),
    })
    response.end(page)
  })
  return { web, edge: await edgeBefore(web) }
}

describe('a preview', () => {
  test('runs nothing, is kept nowhere, and stands in frames of our own pages alone', async () => {
    const { edge, web } = await door()
    const path = `/preview/${randomUUID()}`
    const heard = await edge.get(path, { cookie: 'session=1', accept: 'text/html' })
    expect(heard.status).toBe(200)
    expect(heard.text).not.toMatch(/<script|__next_f|cache-tags|rel="preload"/)
    expect(heard.text).toContain('<link rel="stylesheet" href="/_next/static/a.css"/>')
    expect(heard.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    for (const name of ['set-cookie', 'link', 'x-heard', 'etag']) expect(heard.headers[name]).toBeUndefined()
    const policy = String(heard.headers['content-security-policy'])
    expect(policy).toMatch(/^default-src 'none'; style-src 'self';/)
    for (const part of ["frame-ancestors 'self'", "form-action 'none'", "base-uri 'none'", 'sandbox allow-same-origin'])
      expect(policy).toContain(part)
    expect(policy).not.toMatch(/script-src|unsafe|allow-scripts|allow-forms|allow-top-navigation/)
    // As often as it is asked for, web is asked.
    await edge.get(path, { cookie: 'session=1' })
    expect(web.asked.map(({ headers }) => headers.cookie)).toEqual(['session=1', 'session=1'])
  })

  test('leads to new windows, and within itself', async () => {
    const { edge } = await door()
    const { text } = await edge.get(`/preview/${randomUUID()}`)
    expect(text).toContain('<a target="_blank" href="/en/tugs">')
    expect(text).toContain('<a href="#claim-1">')
  })

  test('that is not there says so with its status', async () => {
    const { edge } = await door()
    expect((await edge.get('/preview/nothing')).status).toBe(404)
  })

  test('is asked for as a page, whatever a request says to web’s framework', async () => {
    const { edge, web } = await door()
    await edge.get(`/preview/${randomUUID()}`, {
      rsc: '1',
      'next-router-prefetch': '1',
      'x-forwarded-for': '192.0.2.9',
    })
    const [asked] = web.asked
    expect(asked?.headers).not.toMatchObject({ rsc: '1' })
    expect(Object.keys(asked?.headers ?? {}).filter((name) => name.startsWith('next-'))).toEqual([])
    expect(asked?.headers['x-forwarded-for']).toBe('127.0.0.1')
  })

  test('is only read', async () => {
    const { edge } = await door()
    for (const path of ['/preview', `/preview/${randomUUID()}`, '/preview/file/a/b'])
      expect((await edge.post(path, 'text=x')).status).toBe(405)
  })
})

describe('a shared draft', () => {
  test('is answered by its token alone: no cookie passes in either direction, and no page holds it in a frame', async () => {
    const { edge, web } = await door()
    const heard = await edge.get('/preview?token=abc', { cookie: 'session=1', accept: 'text/html' })
    expect([web.asked[0]?.url, web.asked[0]?.headers.cookie]).toEqual(['/preview?token=abc', undefined])
    expect(heard.headers['set-cookie']).toBeUndefined()
    expect(heard.text).toContain('<a href="/en/tugs">')
    const policy = String(heard.headers['content-security-policy'])
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(heard.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'same-origin',
    })
  })

  test('is one of few that web reads at once, however many networks ask; the newsroom waits for none of them', async () => {
    const held: ServerResponse[] = []
    const web = await behind(({ url = '' }, response) => {
      if (url.includes('token=')) held.push(response)
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    })
    const edge = await edgeBefore(web, { proxies: { hops: 1 } })
    const from = (network: number) => ({ 'x-forwarded-for': `198.18.${network}.7` })
    const asked = Array.from({ length: 12 }, (_, at) => edge.get('/preview?token=abc', from(at % 3)))
    await expect.poll(() => held.length).toBe(limits.guests)
    const networks = new Map<string, number>()
    for (const { headers } of web.asked) {
      const network = String(headers['x-forwarded-for'])
      networks.set(network, (networks.get(network) ?? 0) + 1)
    }
    expect(Math.max(...networks.values())).toBeLessThanOrEqual(limits.guestsOfNetwork)
    expect((await edge.get(`/preview/${randomUUID()}`, { ...from(1), cookie: 'session=1' })).status).toBe(200)
    expect(held).toHaveLength(limits.guests)
    for (let at = 0; at < asked.length; at++) {
      await expect.poll(() => held.length).toBeGreaterThan(at)
      expect(held.length - at).toBeLessThanOrEqual(limits.guests)
      held[at]?.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    }
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200))
  })

  test('has its files sent without a cookie, kept by nobody', async () => {
    const { edge, web } = await door()
    const heard = await edge.get('/preview/file/a.b/c.webp', { cookie: 'session=1' })
    expect(web.asked[0]?.headers.cookie).toBeUndefined()
    expect(heard.text).toBe('webp')
    expect(heard.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'image/webp' })
    expect(heard.headers.etag).toBeUndefined()
  })

  test('takes what a guest says from a page of ours, by POST, without a cookie, and no more than its form allows', async () => {
    const { edge, web } = await door()
    const heard = await edge.post('/preview/comment', 'text=No', { cookie: 'session=1' })
    expect(web.asked[0]?.headers.cookie).toBeUndefined()
    expect(heard.headers['cache-control']).toBe('no-store')
    expect(heard.headers['set-cookie']).toBeUndefined()
    expect(heard.headers['content-security-policy']).toContain(barePageStyles)
    expect((await edge.get('/preview/comment')).status).toBe(405)
    expect((await edge.post('/preview/comment', 'text=No', { origin: 'https://evil.example' })).status).toBe(403)
    expect((await ask(edge.port, '/preview/comment', { method: 'POST', body: 'text=No' })).status).toBe(403)
    expect((await edge.post('/preview/comment', 'x'.repeat(limits.formBody + 1))).status).toBe(413)
  })
})
