/** Attempts to get into roles, sessions and the newsroom itself, by requests that no page of ours would send. */
import type { Page } from '@playwright/test'
import { db } from '#lib/db'
import { about, caught, cookiesOf, get, post } from '#tests/support/actions'
import { actor, expect, test } from '#tests/support/as'
import { awake } from '#tests/support/pages'
import { signedIn } from '#tests/support/sessions'
import { loggedFor } from '#tests/support/stack'

const folder = process.env.TEST_FOLDER ?? ''
const roleOf = async (id: string) => (await db.person.findUniqueOrThrow({ where: { id } })).role

/** Captures the request that makes somebody a chief editor. */
async function promotion(admin: Page, id: string) {
  await admin.goto(`/newsroom/people/${id}`)
  const save = admin.getByRole('button', { name: 'Save' })
  await awake(save)
  await admin.getByLabel('Role', { exact: true }).selectOption('chief')
  return caught(admin, () => save.click())
}

test('nobody comes into a role by a request made by hand, the admin herself included', async ({ as }) => {
  const [salma, rahel] = [await actor('salma'), await actor('rahel')]
  const admin = await as('salma')
  const request = await promotion(admin, rahel.personId)
  const her = about(request, { [rahel.personId]: salma.personId })
  expect((await post(her, { cookie: await cookiesOf(admin) })).text).toContain('for another admin to change')

  const hers = await cookiesOf(await as('rahel'))
  const chiefs = await cookiesOf(await as('osric'))
  for (const cookie of [null, '', hers, chiefs])
    for (const path of [request.path, '/newsroom', '/newsroom/sign-in', '/newsroom/account', '/setup'])
      expect((await post({ ...request, path }, { cookie })).text, `${path}`).not.toContain('"ok":true')
  expect([await roleOf(rahel.personId), await roleOf(salma.personId)]).toEqual(['reporter', 'admin'])

  await admin.goto(`/newsroom/people/${salma.personId}`)
  await expect(admin.getByText('for another admin to change')).toBeVisible()
  for (const name of ['Save', 'Deactivate', 'Make a link to a new password'])
    await expect(admin.getByRole('button', { name })).toHaveCount(0)
})

test('another’s session is not ended by its id', async ({ as }) => {
  const [rahel, ilse] = [await actor('rahel'), await actor('ilse')]
  const page = await as('rahel')
  const [own, foreign] = [await signedIn(rahel.personId, 'Safari on iPhone'), await signedIn(ilse.personId)]
  await page.goto('/newsroom/account')
  const end = page.getByRole('button', { name: 'End the session on Safari on iPhone' }).first()
  await awake(end)
  const request = await caught(page, () => end.click())
  const ended = db.session.findMany({ where: { personId: rahel.personId, device: 'Safari on iPhone' } })
  const asked = (await ended).find(({ id }) => request.body.includes(id))
  const answer = await post(about(request, { [asked?.id ?? own.sessionId]: foreign.sessionId }), {
    cookie: await cookiesOf(page),
  })
  expect(answer.text).not.toContain('"ok":true')
  expect((await db.session.findUniqueOrThrow({ where: { id: foreign.sessionId } })).endedAt).toBeNull()
})

test('an admin’s request is in the log under one id, from the edge to the change itself', async ({ as }) => {
  const { personId } = await actor('dario')
  const admin = await as('salma')
  await admin.goto(`/newsroom/people/${personId}`)
  const make = admin.getByRole('button', { name: 'Make a link to a new password' })
  await awake(make)
  const request = await caught(admin, () => make.click())
  const id = `journey-${crypto.randomUUID()}`
  const answer = await post(request, { cookie: await cookiesOf(admin), 'x-request-id': id })
  expect(answer.text).toContain('"ok":true')
  await expect.poll(() => loggedFor(id, folder).toSorted()).toEqual(['a person’s record grew', 'request'])
  await admin.reload()
  await expect(admin.getByText('made a link to a new password').first()).toBeVisible()
})

test('signs that no database can hold are left out, not stumbled over', async ({ as }) => {
  const cookie = await cookiesOf(await as('rahel'))
  const nul = encodeURIComponent('a\0b')
  for (const path of ['/newsroom/sources/find', '/newsroom/tags/find', '/newsroom/import/sources']) {
    const answer = await get(`${path}?words=${nul}`, { cookie })
    expect([answer.status, answer.text], path).toEqual([200, expect.stringContaining('"ok":true')])
  }
  for (const path of ['/newsroom/sources', '/newsroom/tags', '/newsroom/articles']) {
    expect((await get(`${path}?words=${nul}`, { cookie })).status, path).toBe(200)
    expect((await get(`${path}?kind=${nul}&after=${nul}`, { cookie })).status, path).toBe(200)
  }
})

test('markup in a name is shown as it was typed, wherever the name stands', async ({ as }) => {
  const name = `<img src=x onerror="document.title='broken in'">"'&amp; ${crypto.randomUUID().slice(0, 8)}`
  const slug = `markup-${crypto.randomUUID().slice(0, 8)}`
  const { id } = await db.person.create({
    data: { name, slug, email: `${slug}@newsroom.example`, role: 'reporter' },
  })
  const source = await db.source.create({ data: { name, slug, kind: 'outlet', description: name } })
  const tag = await db.tag.create({
    data: { name, slug, description: name, aliases: { create: { name: `also ${name}` } } },
  })
  await db.personEvent.create({ data: { act: 'reset_link', personId: id, byId: id } })
  const [admin, editor] = [await as('salma'), await as('ilse')]
  for (const [page, path] of [
    [admin, '/newsroom/people'],
    [admin, `/newsroom/people/${id}`],
    [editor, `/newsroom/sources/${source.id}`],
    [editor, `/newsroom/tags/${tag.id}`],
    [editor, `/newsroom/sources?words=${encodeURIComponent(name)}`],
    [editor, `/newsroom/tags?words=${encodeURIComponent(name)}`],
  ] as const) {
    await page.goto(path)
    await expect(page.getByText(name).first(), path).toBeVisible()
    await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0)
    expect(await page.title()).not.toContain('broken in')
  }
  // Other journeys choose among names; these leave again.
  await db.tag.delete({ where: { id: tag.id } })
  await db.source.delete({ where: { id: source.id } })
  await db.person.update({ where: { id }, data: { active: false } })
})
