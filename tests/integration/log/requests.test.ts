/** One request, one id: in the edge's line and in every line that another process logs for it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import { invite } from '#lib/links/commands'
import { followRequests } from '#lib/log/request'
import { type Collab, startCollab } from '#server/collab/collab'
import { someArticle, someone } from '#tests/support/articles'
import { openDraft } from '#tests/support/drafts'
import { behind, edgeBefore } from '#tests/support/edge'
import { type Line, logged } from '#tests/support/logged'
import { signedIn } from '#tests/support/sessions'

let collab: Collab
let admin: Actor
beforeAll(async () => {
  followRequests()
  collab = await startCollab(process.env.DATABASE_URL ?? '', 0)
  admin = await someone('admin')
})
afterAll(() => collab.stop())

const idsOf = (lines: Line[], msg: string) => lines.filter((line) => line.msg === msg).map(({ requestId }) => requestId)
const door = async () => edgeBefore(await behind((_, response) => response.end()), { collabPort: collab.port })

test('what is done for a request is logged under the id that the edge logged, also on a connection that is kept', async () => {
  const web = await behind(async (request, response) => {
    const email = `${request.url?.split('/').at(-1)}@newsroom.example`
    await invite(admin, { name: 'Juno Abara', email, role: 'reporter' })
    response.end('done')
  })
  const edge = await edgeBefore(web)
  const lines = logged()
  await Promise.all(['a', 'b', 'c'].map((who) => edge.post(`/newsroom/${who}`, '')))
  await edge.post('/newsroom/d', '')
  const ids = idsOf(lines, 'request')
  expect(new Set(ids).size).toBe(4)
  expect(idsOf(lines, 'a person’s record grew').toSorted()).toEqual(ids.toSorted())
})

test('a draft that is opened, and left again, is logged under the id that the edge logged', async () => {
  const reporter = await someone('reporter')
  const [first, second] = [await someArticle({ by: reporter }), await someArticle({ by: reporter })]
  const session = await signedIn(reporter.personId)
  const edge = await door()
  const lines = logged()
  for (const articleId of [first, second]) {
    const draft = openDraft(edge.port, articleId, { actor: reporter, session })
    await draft.saved()
    draft.leave()
    draft.socket.disconnect()
    await expect
      .poll(() => lines.some((line) => line.msg === 'a connection ended' && line.articleId === articleId))
      .toBe(true)
  }
  const ids = idsOf(lines, 'a WebSocket is proxied')
  expect(new Set(ids).size).toBe(2)
  expect(idsOf(lines, 'a draft is open')).toEqual(ids)
  expect(idsOf(lines, 'a connection ended')).toEqual(ids)
})

test('a connection that is refused is logged under the id that the edge logged', async () => {
  const edge = await door()
  const lines = logged()
  const socket = new WebSocket(`ws://localhost:${edge.port}/collab`, { origin: `http://localhost:${edge.port}` })
  await new Promise((resolve) => socket.once('close', resolve))
  const [id] = idsOf(lines, 'a WebSocket is proxied')
  expect(id).toMatch(/^[\w-]{8,}$/)
  expect(idsOf(lines, 'a connection was refused')).toEqual([id])
})

test('another’s draft that is asked for is logged under the id, with who asked', async () => {
  const [reporter, other] = [await someone('reporter'), await someone('reporter')]
  const articleId = await someArticle({ by: other })
  const edge = await door()
  const lines = logged()
  const session = await signedIn(reporter.personId)
  const draft = openDraft(edge.port, articleId, { actor: reporter, session })
  await expect.poll(() => lines.find(({ msg }) => msg === 'a connection ended')).toBeDefined()
  draft.leave()
  draft.socket.disconnect()
  const ended = lines.find(({ msg }) => msg === 'a connection ended')
  expect(ended).toMatchObject({
    by: reporter.personId,
    articleId,
    requestId: idsOf(lines, 'a WebSocket is proxied')[0],
  })
})
