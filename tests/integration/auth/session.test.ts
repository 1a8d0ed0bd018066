import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { cookieNames } from '#lib/auth/cookie'
import { actorFromCookies, endSessionOf } from '#lib/auth/session'
import { tokenHash } from '#lib/auth/token'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { someDesk, someone } from '#tests/support/articles'
import { type SignedIn, signedIn } from '#tests/support/sessions'

const hours = (count: number) => new Date(Date.now() - count * 3_600_000)
const age = (session: SignedIn, data: { lastSeenAt?: Date; expiresAt?: Date }) =>
  db.session.update({ where: { id: session.sessionId }, data })

let editor: Actor
let session: SignedIn
beforeEach(async () => {
  editor = await someone('editor', [await someDesk()])
  session = await signedIn(editor.personId)
})

describe('a signed-in browser', () => {
  test('is known by its cookie, with role and desks as they are now', async () => {
    expect(await actorFromCookies(session.cookie)).toEqual({
      ...editor,
      credential: { kind: 'session', sessionId: session.sessionId },
    })
  })

  test('sends a cookie in which there is nothing but a random token', async () => {
    const seal = session.cookie.split('=').at(-1) ?? ''
    const { decode } = await import('next-auth/jwt')
    const content = await decode({ token: seal, secret: env.AUTH_SECRET ?? '' })
    expect(Object.keys(content ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid'])
    expect(seal).not.toContain(session.token)
    expect(await db.session.count({ where: { tokenHash: tokenHash(session.token) } })).toBe(1)
  })

  test('loses a role with the next request after it was taken away', async () => {
    await db.person.update({ where: { id: editor.personId }, data: { role: 'reporter', desks: { deleteMany: {} } } })
    expect(await actorFromCookies(session.cookie)).toMatchObject({ role: 'reporter', deskIds: [] })
  })

  test('is nobody once its person is inactive', async () => {
    await db.person.update({ where: { id: editor.personId }, data: { active: false } })
    expect(await actorFromCookies(session.cookie)).toBeNull()
  })

  test('is nobody once its session has ended, whatever its cookie says', async () => {
    await endSessionOf(session.token)
    expect(await actorFromCookies(session.cookie)).toBeNull()
  })

  test('stays in for 12 hours without use, and no longer', async () => {
    await age(session, { lastSeenAt: hours(11.9) })
    expect(await actorFromCookies(session.cookie)).not.toBeNull()
    await age(session, { lastSeenAt: hours(12.1) })
    expect(await actorFromCookies(session.cookie)).toBeNull()
  })

  test('is out after 14 days, used or not', async () => {
    const { createdAt, expiresAt } = await db.session.findUniqueOrThrow({ where: { id: session.sessionId } })
    expect((expiresAt.getTime() - createdAt.getTime()) / 86_400_000).toBeCloseTo(14, 3)
    await age(session, { expiresAt: hours(0.01) })
    expect(await actorFromCookies(session.cookie)).toBeNull()
  })

  test('has its last use and place noted, at most once a minute', async () => {
    const used = async () => db.session.findUniqueOrThrow({ where: { id: session.sessionId } })
    await actorFromCookies(session.cookie, '198.51.100.4')
    expect((await used()).ipAddress).toBe('192.0.2.7')
    await age(session, { lastSeenAt: hours(1) })
    await actorFromCookies(session.cookie, '198.51.100.4')
    expect((await used()).ipAddress).toBe('198.51.100.4')
    expect((await used()).lastSeenAt.getTime()).toBeGreaterThan(hours(0.1).getTime())
  })
})

describe('a cookie that is not ours', () => {
  const seal = (token: object, secret: string) => encode({ token: token as Record<string, unknown>, secret })
  const sent = (value: string) => actorFromCookies(`${cookieNames.session}=${value}`)

  test('lets nobody in when a letter of it was changed', async () => {
    const start = session.cookie.lastIndexOf('.') + 1
    const letter = session.cookie[start] === 'A' ? 'B' : 'A'
    expect(await actorFromCookies(session.cookie.slice(0, start) + letter + session.cookie.slice(start + 1))).toBeNull()
  })

  test('lets nobody in when it was sealed with another secret', async () => {
    expect(await sent(await seal({ sid: session.token }, 'another secret that is long enough too'))).toBeNull()
  })

  test('lets nobody in by the id of a person or of a session', async () => {
    const secret = env.AUTH_SECRET ?? ''
    expect(await sent(await seal({ sub: editor.personId, role: 'admin' }, secret))).toBeNull()
    expect(await sent(await seal({ sid: session.sessionId }, secret))).toBeNull()
  })

  test.each(['', 'x', 'a.b.c.d.e', '%', '{"sid":"x"}'])('lets nobody in as %j', async (value) => {
    expect(await sent(value)).toBeNull()
  })

  test('is no cookie at all', async () => {
    expect(await actorFromCookies(null)).toBeNull()
    expect(await actorFromCookies('theme=dark')).toBeNull()
  })
})

test('the end of a session is told to whoever holds its connections', async () => {
  const listener = new pg.Client({ connectionString: env.DATABASE_URL })
  await listener.connect()
  const told = new Promise((resolve) => listener.once('notification', ({ payload }) => resolve(payload)))
  await listener.query('LISTEN session_ended')
  await endSessionOf(session.token)
  expect(await told).toBe(session.sessionId)
  await listener.end()
})
