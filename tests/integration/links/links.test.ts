import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { passwordMatches } from '#lib/auth/password'
import { actorFromCookies } from '#lib/auth/session'
import { tokenHash } from '#lib/auth/token'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { acceptInvite, invite, makeResetLink, resetPassword, revokeInvite } from '#lib/links/commands'
import { linkHolder, openInvites } from '#lib/links/queries'
import { told } from '#lib/people/history'
import { eventsAbout } from '#lib/people/queries'
import { someDesk, someone } from '#tests/support/articles'
import { english } from '#tests/support/english'
import { signedIn } from '#tests/support/sessions'

const password = 'the ferry leaves at six'
const dead = 'This link was used already, or is too old.'
const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? ''
const passAway = (token: string, milliseconds: number) =>
  db.$executeRaw`UPDATE "OneTimeLink" SET "expiresAt" = "expiresAt" - ${milliseconds} * interval '1 ms' WHERE "tokenHash" = ${tokenHash(token)}`
const hour = 3_600_000

let admin: Actor
let count = 0
beforeEach(async () => {
  admin = await someone('admin')
  count += 1
})
const guest = () => ({
  name: 'Juno Abara',
  email: `juno-${count}@newsroom.example`,
  role: 'editor' as const,
  deskIds: [],
})

describe('an invite', () => {
  test('brings somebody in, in the role and on the desks that it says', async () => {
    const deskId = await someDesk()
    const token = tokenOf(await invite(admin, { ...guest(), deskIds: [deskId] }))
    expect(await acceptInvite(token, password)).toBe(guest().email)
    const person = await db.person.findUniqueOrThrow({ where: { email: guest().email }, include: { desks: true } })
    expect(person).toMatchObject({ name: 'Juno Abara', role: 'editor', active: true, desks: [{ deskId }] })
    expect(await passwordMatches(password, person.passwordHash)).toBe(true)
  })

  test('makes an address of its own for each of two people of the same name', async () => {
    await acceptInvite(tokenOf(await invite(admin, { ...guest(), name: 'Ilse Varga' })), password)
    const second = { ...guest(), name: 'Ilse Varga', email: `another-${guest().email}` }
    await acceptInvite(tokenOf(await invite(admin, second)), password)
    const people = await db.person.findMany({ where: { name: 'Ilse Varga' }, orderBy: { createdAt: 'asc' } })
    expect(people.map(({ slug }) => slug)).toEqual(['ilse-varga', 'ilse-varga-2'])
  })

  test('is used up by its use, not by a look at it', async () => {
    const token = tokenOf(await invite(admin, guest()))
    expect(await linkHolder('invite', token)).toEqual({ name: 'Juno Abara', email: guest().email })
    expect(await linkHolder('invite', token)).not.toBeNull()
    await acceptInvite(token, password)
    expect(await linkHolder('invite', token)).toBeNull()
    await expect(acceptInvite(token, password)).rejects.toThrow(dead)
  })

  test('is not used up by a password that was refused', async () => {
    const token = tokenOf(await invite(admin, guest()))
    await expect(acceptInvite(token, 'juno abara')).rejects.toThrow('Your name')
    await expect(acceptInvite(token, 'short')).rejects.toThrow('at least 8 characters')
    expect(await acceptInvite(token, password)).toBe(guest().email)
  })

  test('lets one in when two use it at the same moment', async () => {
    const token = tokenOf(await invite(admin, guest()))
    const all = await Promise.allSettled(Array.from({ length: 4 }, () => acceptInvite(token, password)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.person.count({ where: { email: guest().email } })).toBe(1)
  })

  test('works for seven days, and no longer', async () => {
    const token = tokenOf(await invite(admin, guest()))
    await passAway(token, 7 * 24 * hour - 60_000)
    expect(await linkHolder('invite', token)).not.toBeNull()
    await passAway(token, 60_000)
    expect(await linkHolder('invite', token)).toBeNull()
    await expect(acceptInvite(token, password)).rejects.toThrow(dead)
  })

  test('can be revoked until it is used', async () => {
    const token = tokenOf(await invite(admin, guest()))
    const [open] = await openInvites(admin)
    expect(open).toMatchObject({ email: guest().email, role: 'editor', madeBy: admin.name })
    await revokeInvite(admin, open?.id ?? '')
    await expect(acceptInvite(token, password)).rejects.toThrow(dead)
    await expect(revokeInvite(admin, open?.id ?? '')).rejects.toThrow()
  })

  test('ends when another goes to the same address', async () => {
    const first = tokenOf(await invite(admin, guest()))
    const second = tokenOf(await invite(admin, { ...guest(), role: 'admin' as const }))
    expect(await linkHolder('invite', first)).toBeNull()
    expect(await linkHolder('invite', second)).not.toBeNull()
  })

  test('ends with the right of whoever made it', async () => {
    const token = tokenOf(await invite(admin, guest()))
    await db.person.update({ where: { id: admin.personId }, data: { role: 'reporter' } })
    await expect(acceptInvite(token, password)).rejects.toThrow(dead)
  })

  test('is not made for somebody who is here', async () => {
    const { email } = await db.person.findUniqueOrThrow({ where: { id: admin.personId } })
    await expect(invite(admin, { ...guest(), email: email.toUpperCase() })).rejects.toThrow('is here already')
  })

  test('opens nothing but its own door', async () => {
    const token = tokenOf(await invite(admin, guest()))
    expect(await linkHolder('reset', token)).toBeNull()
    await expect(resetPassword(token, password)).rejects.toThrow(dead)
  })
})

describe('a link to a new password', () => {
  test('sets it, and ends every session and every other such link', async () => {
    const reporter = await someone('reporter')
    const { cookie } = await signedIn(reporter.personId)
    const first = tokenOf(await makeResetLink(admin, reporter.personId))
    const token = tokenOf(await makeResetLink(admin, reporter.personId))
    await expect(resetPassword(first, password)).rejects.toThrow(dead)
    await resetPassword(token, password)
    const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: reporter.personId } })
    expect(await passwordMatches(password, passwordHash)).toBe(true)
    expect(await actorFromCookies(cookie)).toBeNull()
    await expect(resetPassword(token, 'another good password')).rejects.toThrow(dead)
  })

  test('works for an hour, and no longer', async () => {
    const { personId } = await someone('reporter')
    const token = tokenOf(await makeResetLink(admin, personId))
    await passAway(token, hour)
    await expect(resetPassword(token, password)).rejects.toThrow(dead)
  })

  test('lets nobody in who has left', async () => {
    const { personId } = await someone('reporter')
    const token = tokenOf(await makeResetLink(admin, personId))
    await db.person.update({ where: { id: personId }, data: { active: false } })
    await expect(resetPassword(token, password)).rejects.toThrow(dead)
    await expect(makeResetLink(admin, personId)).rejects.toThrow('Reactivate this person first.')
  })
})

describe('on record is', () => {
  const events = async (where: object) =>
    (await db.personEvent.findMany({ where, orderBy: { id: 'asc' } })).map(({ act, byId }) => [act, byId])

  test('who invited whom, and as what, from before she came', async () => {
    const deskId = await someDesk()
    await acceptInvite(tokenOf(await invite(admin, { ...guest(), deskIds: [deskId] })), password)
    const { id } = await db.person.findUniqueOrThrow({ where: { email: guest().email } })
    const { name } = await db.desk.findUniqueOrThrow({ where: { id: deskId } })
    expect((await eventsAbout(admin, id)).map((event) => english(told(event)))).toEqual([
      `Whoever held the link took up the invite: Editor (${name})`,
      `${admin.name} made an invite: Editor (${name})`,
    ])
  })

  test('an invite that was revoked', async () => {
    await invite(admin, guest())
    const [open] = await openInvites(admin)
    await revokeInvite(admin, open?.id ?? '')
    expect(await events({ email: guest().email })).toEqual([
      ['invited', admin.personId],
      ['invite_revoked', admin.personId],
    ])
  })

  test('who made a link to a new password, and that it was used', async () => {
    const { personId } = await someone('chief')
    await resetPassword(tokenOf(await makeResetLink(admin, personId)), password)
    expect(await events({ personId })).toEqual([
      ['reset_link', admin.personId],
      ['password_set', null],
    ])
  })
})

test('an admin makes no link to a new password for herself: the present one is asked for', async () => {
  await expect(makeResetLink(admin, admin.personId)).rejects.toThrow('on your account page')
})

test('two that use a link to a new password at the same moment set one', async () => {
  const { personId } = await someone('reporter')
  const token = tokenOf(await makeResetLink(admin, personId))
  const tried = ['the ferry leaves at six', 'the ferry leaves at ten', 'the ferry never leaves']
  const all = await Promise.allSettled(tried.map((each) => resetPassword(token, each)))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  const set = tried[all.findIndex(({ status }) => status === 'fulfilled')] ?? ''
  expect(await passwordMatches(set, passwordHash)).toBe(true)
})

test.each<[string, object]>([
  ['an empty name', { name: ' \n ' }],
  ['a name with a hidden turn of direction', { name: 'Juno \u202eaarabA' }],
  ['a name of control characters', { name: '\0\u0007' }],
  ['a name as long as a page', { name: 'J'.repeat(4000) }],
  ['two addresses', { email: 'juno@newsroom.example, other@newsroom.example' }],
  ['a line of a mail in the address', { email: 'juno@newsroom.example\r\nBcc: all@newsroom.example' }],
  ['a role that there is not', { role: 'publisher' }],
  ['more than was asked for', { passwordHash: 'x' }],
])('no invite is made for %s', async (_, wrong) => {
  await expect(invite(admin, { ...guest(), ...wrong })).rejects.toThrow(Refusal)
  expect(await db.oneTimeLink.count({ where: { madeById: admin.personId } })).toBe(0)
})

test('markup in a name is a name: it stays as it was typed, on one line', async () => {
  const name = '<img src=x onerror=alert(1)>\n"Juno"'
  await acceptInvite(tokenOf(await invite(admin, { ...guest(), name })), password)
  const person = await db.person.findUniqueOrThrow({ where: { email: guest().email } })
  expect(person).toMatchObject({ name: '<img src=x onerror=alert(1)> "Juno"', slug: 'img-src-x-onerror-alert-1-juno' })
})

test.each(['', 'x', '../../setup', 'a'.repeat(43), `${'a'.repeat(42)}\0`, ['a'], { $ne: null }, null])(
  'a made-up token %j opens nothing',
  async (token) => {
    for (const use of [acceptInvite, resetPassword])
      await expect(use(token as string, password)).rejects.toThrow(Refusal)
  },
)

test('the database holds no token, only hashes', async () => {
  const token = tokenOf(await invite(admin, guest()))
  const rows = await db.$queryRaw<{ row: string }[]>`SELECT row_to_json(l)::text AS row FROM "OneTimeLink" l`
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map(({ row }) => row).join()).not.toContain(token)
})
