/** The door through which readers report errors. */
import { describe, expect, test } from 'vitest'
import { barePageStyles } from '#lib/bare-page'
import { limits } from '#server/edge/limits'
import { ask } from '#tests/support/ask'
import { behind, edgeBefore } from '#tests/support/edge'

async function door() {
  const web = await behind((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { method, url, headers } = request
      response.writeHead(422, { 'content-type': 'text/html', 'set-cookie': 'a=1', 'cache-control': 'public' })
      response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }))
    })
  })
  return { web, edge: await edgeBefore(web) }
}

describe('a report', () => {
  test('is passed on with where it comes from and without any cookie, and its answer is kept nowhere', async () => {
    const { edge } = await door()
    const heard = await edge.post('/report?utm=x', 'text=No', { cookie: 'session=1', 'x-forwarded-for': '192.0.2.9' })
    const asked = JSON.parse(heard.text)
    expect(asked).toMatchObject({ method: 'POST', url: '/report', body: 'text=No' })
    expect(asked.headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1' })
    expect(asked.headers.cookie).toBeUndefined()
    expect(heard.status).toBe(422)
    expect(heard.headers['cache-control']).toBe('no-store')
    expect(heard.headers['set-cookie']).toBeUndefined()
    expect(heard.headers['content-security-policy']).toContain(barePageStyles)
    expect(heard.headers['content-security-policy']).toContain("form-action 'self'")
    expect(heard.headers['content-security-policy']).not.toContain('unsafe-inline')
  })

  test('comes from a page of ours, by POST, and is no larger than its form allows', async () => {
    const { web, edge } = await door()
    const statusOf = async (answer: ReturnType<typeof ask>) => (await answer).status
    expect(await statusOf(edge.post('/report', 'text=No', { origin: 'https://evil.example' }))).toBe(403)
    expect(await statusOf(ask(edge.port, '/report', { method: 'POST', body: 'text=No' }))).toBe(403)
    expect(await statusOf(edge.get('/report'))).toBe(405)
    expect(await statusOf(edge.post('/report', 'x'.repeat(limits.formBody + 1)))).toBe(413)
    expect(web.asked.filter(({ method }) => method === 'POST')).toEqual([])
  })
})
