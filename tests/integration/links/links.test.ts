import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { passwordMatches } from '#lib/auth/password'
import { actorFromCookies } from '#lib/auth/session'
import { tokenHash } from '#lib/auth/token'
import { db } from '#lib/db'
import { acceptInvite, invite, makeResetLink, resetPassword, revokeInvite } from '#lib/links/commands'
import { linkHolder, openInvites } from '#lib/links/queries'
import { someDesk, someone } from '#tests/support/pieces'
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

test('the database holds no token, only hashes', async () => {
  const token = tokenOf(await invite(admin, guest()))
  const rows = await db.$queryRaw<{ row: string }[]>`SELECT row_to_json(l)::text AS row FROM "OneTimeLink" l`
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map(({ row }) => row).join()).not.toContain(token)
})
