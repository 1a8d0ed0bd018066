import type { Page } from '@playwright/test'
import { reviewPath, writingPath } from '#lib/articles/paths'
import { closings } from '#lib/drafts/protocol'
import { about, caught, cookiesOf, get, post } from '#tests/support/actions'
import { actor, expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { openDraft } from '#tests/support/drafts'
import { approved, eventsOf, inReview, report, stateOf } from '#tests/support/flow'
import { openReview, textOn } from '#tests/support/pages'
import { signedIn } from '#tests/support/sessions'

const nothing = { name: 'There is nothing here' }
const foreign = 'https://elsewhere.example'

const approval = (editor: Page) =>
  caught(editor, async () => editor.getByRole('button', { name: 'Approve', exact: true }).click())

test('a reporter can not approve her own piece: there is no button, and the editor’s own request is refused', async ({
  as,
}) => {
  const article = await inReview(await demoRoom())
  const [rahel, ilse] = [await as('rahel'), await as('ilse')]
  await openReview(rahel, article.id)
  await expect(rahel.getByRole('button', { name: /^(Approve|Publish|Schedule)$/ })).toHaveCount(0)
  await openReview(ilse, article.id)
  const request = await approval(ilse)

  const byHand = await post(request, { cookie: await cookiesOf(rahel) })
  expect(byHand.text).toContain('This decision is not yours to make.')
  expect((await post({ ...request, path: '/newsroom' }, { cookie: await cookiesOf(rahel) })).text).not.toContain(
    '"ok":true',
  )
  for (const path of [
    `/api/articles/${article.id}/approve`,
    `/api/v1/articles/${article.id}`,
    `${reviewPath(article.id)}/approve`,
  ])
    expect((await post({ ...request, path }, { cookie: await cookiesOf(rahel) })).text).not.toContain('"ok":true')
  expect(await stateOf(article.id)).toBe('in_review')

  // The very same bytes, sent by the one who may.
  await post(request, { cookie: await cookiesOf(ilse) })
  expect(await stateOf(article.id)).toBe('approved')
})

test('an editor who wrote a piece can not approve it by any door either', async ({ as }) => {
  const [others, own] = [await inReview(await demoRoom()), await inReview(await demoRoom('ilse'))]
  const ilse = await as('ilse')
  await openReview(ilse, own.id)
  await expect(ilse.getByText('You wrote or changed this piece, so somebody else has to approve it.')).toBeVisible()
  await expect(ilse.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0)
  await openReview(ilse, others.id)
  const request = about(await approval(ilse), { [others.id]: own.id, [others.revisionId]: own.revisionId })
  expect(request.body).toContain(own.id)
  expect((await post(request, { cookie: await cookiesOf(ilse) })).text).toContain('somebody else has to approve it')
  expect(await stateOf(own.id)).toBe('in_review')
})

test('what is sent without a session, or by a page from elsewhere, changes nothing', async ({ as }) => {
  const article = await approved(await demoRoom())
  const ilse = await as('ilse')
  await openReview(ilse, article.id)
  const request = await caught(ilse, async () => {
    await ilse.getByRole('button', { name: 'Publish' }).click()
    await ilse.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish' }).click()
  })
  const cookie = await cookiesOf(ilse)
  const before = await eventsOf(article.id)

  const paths = [request.path, '/newsroom', '/newsroom/sign-in', '/newsroom/import', '/setup', '/', '/api/auth/signout']
  for (const path of paths)
    for (const origin of [null, 'null', foreign])
      expect((await post({ ...request, path }, { cookie, origin })).status, `${path} from ${origin}`).toBe(403)
  expect((await post(request)).text).not.toContain('"ok":true')
  expect((await post(request, { cookie: cookie.slice(0, -9) })).text).not.toContain('"ok":true')
  expect(await eventsOf(article.id)).toEqual(before)
  expect(await stateOf(article.id)).toBe('approved')
})

test('another reporter’s draft is not there, by no address and no socket', async ({ as }) => {
  const [hers, his] = [await report(await demoRoom()), await report(await demoRoom('dario'))]
  const dario = await as('dario')
  for (const path of [writingPath(hers.id), reviewPath(hers.id)]) {
    await dario.goto(path)
    await expect(dario.getByRole('heading', nothing)).toBeVisible()
    await expect(dario.getByText(hers.headline)).toHaveCount(0)
  }
  await dario.goto(`/newsroom/articles?words=${encodeURIComponent(hers.headline)}`)
  await expect(dario.getByRole('link', { name: hers.headline })).toHaveCount(0)

  await dario.goto(writingPath(his.id))
  await expect(textOn(dario)).toBeVisible()
  const submit = await caught(dario, () => dario.getByRole('button', { name: 'Submit for review' }).click())
  const answer = await post(about(submit, { [his.id]: hers.id }), { cookie: await cookiesOf(dario) })
  expect(answer.text).not.toContain('"ok":true')
  expect(await stateOf(hers.id)).toBe('draft')

  const him = await actor('dario')
  const port = Number(new URL(process.env.TEST_URL ?? '').port)
  const session = await signedIn(him.personId)
  const [own, foreignDraft] = [his, hers].map(({ id }) => openDraft(port, id, { actor: him, session }))
  await own?.saved()
  await expect.poll(() => foreignDraft?.closedWith()).toBe(closings.notYours.code)
  expect(foreignDraft?.text()).toBe('')
  own?.leave()
  foreignDraft?.leave()
})

test('the newsroom without a session is the sign-in, whatever the request says about itself', async ({ page }) => {
  const { id } = await report(await demoRoom())
  const rooms = [
    '',
    '/articles',
    '/articles/new',
    `/articles/${id}`,
    `/articles/${id}/review`,
    '/import',
    '/people',
    '/account',
  ]
  for (const room of rooms) {
    await page.goto(`/newsroom${room}`)
    await expect(page.getByRole('heading', { name: 'Sign in to the newsroom' })).toBeVisible()
  }
  const tricks: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware' },
    { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' },
    { 'x-middleware-rewrite': '/newsroom/articles', 'x-invoke-path': '/newsroom/articles' },
  ]
  for (const headers of tricks) {
    const answer = await get('/newsroom/articles', headers)
    expect(answer.headers.location ?? answer.text).toContain('/newsroom/sign-in')
    expect(JSON.stringify(answer.headers)).not.toContain('elsewhere.example')
    expect((await get('/', headers)).text).not.toContain('elsewhere.example')
  }
  for (const find of [
    '/newsroom/sources/find?words=a',
    '/newsroom/tags/find?words=a',
    '/newsroom/import/sources?words=a',
    `/newsroom/articles/${crypto.randomUUID()}/slug?language=en&words=a`,
  ]) {
    const answer = await get(find)
    expect([answer.status, answer.text], find).toEqual([401, expect.stringContaining('You are signed out.')])
  }
})
