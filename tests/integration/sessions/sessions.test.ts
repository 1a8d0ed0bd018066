import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { actorFromCookies } from '#lib/auth/session'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { endSession, endSessionsOf } from '#lib/sessions/commands'
import { sessionsOf } from '#lib/sessions/queries'
import { someone } from '#tests/support/articles'
import { type SignedIn, signedIn } from '#tests/support/sessions'

let reporter: Actor
let phone: SignedIn
let desk: SignedIn
beforeEach(async () => {
  const { personId } = await someone('reporter')
  phone = await signedIn(personId, 'Safari on iPhone')
  desk = await signedIn(personId, 'Firefox on Linux')
  const actor = await actorFromCookies(desk.cookie)
  if (!actor) throw new Error('Nobody is signed in.')
  reporter = actor
})

test('one sees where one is signed in, and which session this is', async () => {
  const sessions = await sessionsOf(reporter, reporter.personId)
  expect(sessions).toHaveLength(2)
  expect(sessions.find(({ present }) => present)).toMatchObject({ device: 'Firefox on Linux', ipAddress: '192.0.2.7' })
  expect(sessions.find(({ present }) => !present)).toMatchObject({ device: 'Safari on iPhone' })
  expect(JSON.stringify(sessions)).not.toContain('token')
})

test('sessions that are over are not shown', async () => {
  await db.session.update({
    where: { id: phone.sessionId },
    data: { lastSeenAt: new Date(Date.now() - 13 * 3_600_000) },
  })
  expect(await sessionsOf(reporter, reporter.personId)).toMatchObject([{ id: desk.sessionId }])
})

test('one ends a lost phone’s session, and the phone is out', async () => {
  await endSession(reporter, phone.sessionId)
  expect(await actorFromCookies(phone.cookie)).toBeNull()
  expect(await actorFromCookies(desk.cookie)).not.toBeNull()
})

test('one ends all others, and stays in', async () => {
  await endSessionsOf(reporter, reporter.personId)
  expect(await actorFromCookies(phone.cookie)).toBeNull()
  expect(await actorFromCookies(desk.cookie)).not.toBeNull()
})

test('a session keeps the moment at which it was ended first', async () => {
  const ended = async () => (await db.session.findUniqueOrThrow({ where: { id: phone.sessionId } })).endedAt
  await endSession(reporter, phone.sessionId)
  const first = await ended()
  await endSessionsOf(reporter, reporter.personId)
  expect(first).not.toBeNull()
  expect(await ended()).toEqual(first)
})

test('an admin ends anybody’s sessions; nobody else ends another’s', async () => {
  const chief = await someone('chief')
  await expect(endSession(chief, phone.sessionId)).rejects.toThrow(NotFound)
  await expect(endSession(chief, crypto.randomUUID())).rejects.toThrow(NotFound)
  await endSessionsOf(await someone('admin'), reporter.personId)
  expect(await actorFromCookies(phone.cookie)).toBeNull()
  expect(await actorFromCookies(desk.cookie)).toBeNull()
})

test('who ended whose sessions is on record, once for each end', async () => {
  const admin = await someone('admin')
  await endSession(admin, phone.sessionId)
  await endSession(admin, phone.sessionId)
  await endSessionsOf(admin, reporter.personId)
  await endSessionsOf(admin, reporter.personId)
  const events = await db.personEvent.findMany({ where: { personId: reporter.personId }, orderBy: { id: 'asc' } })
  expect(events.map(({ act, byId }) => [act, byId])).toEqual([
    ['session_ended', admin.personId],
    ['sessions_ended', admin.personId],
  ])
})

test('what is no id of a session is the session of nobody', async () => {
  for (const id of ['', 'x', "' OR 1=1 --", { not: '' }, null]) {
    await expect(endSession(reporter, id as string)).rejects.toThrow(NotFound)
    await expect(endSessionsOf(reporter, id as string)).rejects.toThrow(NotFound)
  }
  expect(await actorFromCookies(phone.cookie)).not.toBeNull()
})
