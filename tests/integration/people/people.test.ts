import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { hashPassword, passwordMatches } from '#lib/auth/password'
import { actorFromCookies } from '#lib/auth/session'
import { db } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { changePassword, changeRole, deactivate, reactivate } from '#lib/people/commands'
import { told } from '#lib/people/history'
import { eventsAbout, everybody, peopleToPick, personToManage } from '#lib/people/queries'
import { someDesk, someone } from '#tests/support/articles'
import { english } from '#tests/support/english'
import { signedIn } from '#tests/support/sessions'

let admin: Actor
let reporter: Actor
beforeEach(async () => {
  await db.person.updateMany({ where: { role: 'admin' }, data: { active: false } })
  admin = await someone('admin')
  reporter = await someone('reporter')
})

describe('an admin', () => {
  test('gives a role and desks that count with the next request', async () => {
    const { cookie } = await signedIn(reporter.personId)
    const deskId = await someDesk()
    await changeRole(admin, reporter.personId, { role: 'editor', deskIds: [deskId] })
    expect(await actorFromCookies(cookie)).toMatchObject({ role: 'editor', deskIds: [deskId] })
    await changeRole(admin, reporter.personId, { role: 'reporter', deskIds: [] })
    expect(await actorFromCookies(cookie)).toMatchObject({ role: 'reporter', deskIds: [] })
  })

  test('ends somebody’s access at once, and gives it back without the old sessions', async () => {
    const { cookie } = await signedIn(reporter.personId)
    await deactivate(admin, reporter.personId)
    expect(await actorFromCookies(cookie)).toBeNull()
    expect((await peopleToPick(admin)).map(({ id }) => id)).not.toContain(reporter.personId)
    await reactivate(admin, reporter.personId)
    expect(await actorFromCookies(cookie)).toBeNull()
    expect((await personToManage(admin, reporter.personId)).active).toBe(true)
  })

  test('sees who is here and when last, and no password', async () => {
    const { sessionId } = await signedIn(reporter.personId)
    const { lastSeenAt } = await db.session.findUniqueOrThrow({ where: { id: sessionId } })
    const seen = (await everybody(admin)).find(({ id }) => id === reporter.personId)
    expect(seen).toMatchObject({ name: reporter.name, role: 'reporter', active: true, lastSeenAt })
    expect(JSON.stringify(seen)).not.toContain('assword')
  })
})

describe('nobody gives herself a right', () => {
  const notYours = 'for another admin to change'

  test.each(['chief', 'reporter', 'admin'] as const)(
    'an admin can’t make herself a %s, nor put herself on a desk',
    async (role) => {
      await someone('admin')
      const deskId = await someDesk()
      await expect(changeRole(admin, admin.personId, { role, deskIds: [deskId] })).rejects.toThrow(notYours)
      expect(await personToManage(admin, admin.personId)).toMatchObject({ role: 'admin', desks: [] })
    },
  )

  test('an admin can’t end her own access, so that the last one stays', async () => {
    await expect(deactivate(admin, admin.personId)).rejects.toThrow(notYours)
    await expect(reactivate(admin, admin.personId)).rejects.toThrow(notYours)
    expect(await personToManage(admin, admin.personId)).toMatchObject({ active: true })
  })

  test('another admin may take her away, and is the last one then', async () => {
    const other = await someone('admin')
    await changeRole(other, admin.personId, { role: 'chief', deskIds: [] })
    await expect(changeRole(admin, admin.personId, { role: 'admin', deskIds: [] })).rejects.toThrow(NotFound)
    await expect(deactivate(other, other.personId)).rejects.toThrow(notYours)
  })

  test('one stays when two admins take each other away at the same moment', async () => {
    const other = await someone('admin')
    const both = await Promise.allSettled([deactivate(admin, other.personId), deactivate(other, admin.personId)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.person.count({ where: { role: 'admin', active: true } })).toBe(1)
  })

  test('who stops being an admin while she waits for her turn changes nobody any more', async () => {
    const handover = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await handover.connect()
    await handover.query('BEGIN')
    const give = `UPDATE "Person" SET role = $1::"Role" WHERE id = $2`
    await handover.query(give, ['admin', reporter.personId])
    await handover.query(give, ['editor', admin.personId])
    const place = { role: 'reporter', deskIds: [] } as const
    const late = expect(changeRole(admin, reporter.personId, { ...place, deskIds: [] })).rejects.toThrow(NotFound)
    const waiting =
      'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pg_backend_pid() = ANY (pg_blocking_pids(pid))'
    await expect.poll(async () => (await handover.query(waiting)).rowCount).toBe(1)
    await handover.query('COMMIT')
    await handover.end()
    await late
    expect(await db.person.count({ where: { role: 'admin', active: true } })).toBe(1)
  })
})

describe('on record is', () => {
  const about = async (id: string) => (await eventsAbout(admin, id)).map((event) => english(told(event)))

  test('who gave which role and desks, and who ended the access', async () => {
    const { name } = await db.desk.findUniqueOrThrow({ where: { id: await someDesk() } })
    const { id: deskId } = await db.desk.findUniqueOrThrow({ where: { name } })
    await changeRole(admin, reporter.personId, { role: 'chief', deskIds: [deskId] })
    await changeRole(admin, reporter.personId, { role: 'chief', deskIds: [deskId] })
    await deactivate(admin, reporter.personId)
    await deactivate(admin, reporter.personId)
    await reactivate(admin, reporter.personId)
    expect(await about(reporter.personId)).toEqual([
      `${admin.name} gave the access back`,
      `${admin.name} ended the access`,
      `${admin.name} changed role or desks: Reporter → Chief editor (${name})`,
    ])
  })

  test('a new password, for herself to see, too', async () => {
    const data = { passwordHash: await hashPassword('the ferry leaves at six') }
    await db.person.update({ where: { id: reporter.personId }, data })
    await changePassword(reporter, { current: 'the ferry leaves at six', next: 'the ferry leaves at seven' })
    expect((await eventsAbout(reporter, reporter.personId)).map((event) => english(told(event)))).toEqual([
      `${reporter.name} changed the password`,
    ])
  })

  test('nothing that was refused', async () => {
    await expect(changeRole(reporter, admin.personId, { role: 'reporter', deskIds: [] })).rejects.toThrow(NotFound)
    await expect(deactivate(admin, admin.personId)).rejects.toThrow()
    expect(await about(admin.personId)).toEqual([])
  })

  test('what is on record for good', async () => {
    await deactivate(admin, reporter.personId)
    const { personId } = reporter
    await expect(db.personEvent.updateMany({ where: { personId }, data: { byId: null } })).rejects.toThrow(
      'never changed',
    )
    await expect(db.personEvent.deleteMany({ where: { personId } })).rejects.toThrow('never changed')
    expect(await about(personId)).toHaveLength(1)
  })
})

test.each([
  ['no role', { role: 'publisher', deskIds: [] }],
  ['no desk', { role: 'editor', deskIds: ['World'] }],
  ['more than was asked for', { role: 'editor', deskIds: [], active: false }],
  ['nothing', null],
])('a place that is %s is refused, whoever calls', async (_, place) => {
  await expect(changeRole(admin, reporter.personId, place as never)).rejects.toThrow(Refusal)
  await expect(changeRole(admin, 'nobody', { role: 'editor', deskIds: [] })).rejects.toThrow(NotFound)
  expect(await personToManage(admin, reporter.personId)).toMatchObject({ role: 'reporter' })
})

describe('changing one’s password', () => {
  const current = 'the ferry leaves at six'
  const next = 'the ferry leaves at seven'
  const hashOf = async () => (await db.person.findUniqueOrThrow({ where: { id: reporter.personId } })).passwordHash
  let here: Actor
  let cookie: string
  beforeEach(async () => {
    const passwordHash = await hashPassword(current)
    await db.person.update({ where: { id: reporter.personId }, data: { passwordHash } })
    const session = await signedIn(reporter.personId, 'Safari on Mac')
    cookie = session.cookie
    here = { ...reporter, credential: { kind: 'session', sessionId: session.sessionId } }
  })

  test('ends every session, and gives a new one in place of the present', async () => {
    const other = await signedIn(reporter.personId)
    await changePassword(here, { current, next })
    expect(await passwordMatches(next, await hashOf())).toBe(true)
    expect(await actorFromCookies(cookie)).toBeNull()
    expect(await actorFromCookies(other.cookie)).toBeNull()
    const left = await db.session.findMany({ where: { personId: reporter.personId, endedAt: null } })
    expect(left).toMatchObject([{ device: 'Safari on Mac', ipAddress: '192.0.2.7' }])
  })

  test('needs the present one, and more patience with each that is wrong', async () => {
    for (let time = 0; time < 4; time += 1)
      await expect(changePassword(here, { current: 'not it', next })).rejects.toThrow(
        'The present password is not right.',
      )
    await expect(changePassword(here, { current, next })).rejects.toThrow('Wait 1 second')
    expect(await passwordMatches(current, await hashOf())).toBe(true)
    expect(await actorFromCookies(cookie)).not.toBeNull()
  })

  test.each([
    ['short', 'at least 8 characters'],
    ['password2026', 'among the first that others would try'],
  ])('refuses %j', async (weak, why) => {
    await expect(changePassword(here, { current, next: weak })).rejects.toThrow(why)
    await expect(changePassword(here, { current, next: reporter.name })).rejects.toThrow('Your name')
    expect(await passwordMatches(current, await hashOf())).toBe(true)
  })
})
