/** One-time links: who makes them, and what they do, once, for whoever holds them. */
import type { Actor } from '#lib/auth/actor'
import { linkLifetimes } from '#lib/auth/lifetimes'
import { hashPassword } from '#lib/auth/password'
import { assertCan } from '#lib/auth/permissions'
import { endSessions } from '#lib/auth/session'
import { newToken, tokenHash } from '#lib/auth/token'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { freeSlugAmong, slugLike } from '#lib/free-slug'
import type { Prisma } from '#lib/generated/prisma/client'
import type { LinkPurpose } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { linkAddress } from '#lib/links/addresses'
import * as shape from '#lib/links/input'
import { live } from '#lib/links/live'
import { message } from '#lib/messages/message'
import { record } from '#lib/people/events'
import { password as passwordShape } from '#lib/people/input'
import { whyNotPassword } from '#lib/people/passwords'
import { slugOf } from '#lib/text/slug'

/** Asks somebody into the newsroom; gives the link to send, which is shown this once. An earlier invite to the same address ends. Refuses for somebody who is here already. */
export async function invite(actor: Actor, input: shape.InviteInput): Promise<string> {
  const { name, email, role, deskIds } = validated(shape.inviteInput, input)
  assertCan(actor, 'person.manage')
  return db.$transaction(async (tx) => {
    const here = await tx.person.findUnique({ where: { email }, select: { name: true } })
    if (here) throw new Refusal(message('links.hereAlready', { name: here.name }))
    await endLinks(tx, { purpose: 'invite', email })
    const to = { role, desks: (await desksIn(tx, deskIds)).map((desk) => desk.name) }
    await record(tx, { act: 'invited', about: { email }, byId: actor.personId, to })
    return makeLink(tx, 'invite', { name, email, role, deskIds, madeById: actor.personId })
  })
}

/** Ends an invite that was not taken up yet. */
export async function revokeInvite(actor: Actor, id: string): Promise<void> {
  assertCan(actor, 'person.manage')
  await db.$transaction(async (tx) => {
    const link = await tx.oneTimeLink.findUnique({ where: { id: validId(id) }, select: { email: true } })
    if (!link?.email || (await endLinks(tx, { purpose: 'invite', id })) === 0) throw new NotFound()
    await record(tx, { act: 'invite_revoked', about: { email: link.email }, byId: actor.personId })
  })
}

/** Gives a link by which somebody else sets a new password; earlier ones end. Shown this once. */
export async function makeResetLink(actor: Actor, id: string): Promise<string> {
  assertCan(actor, 'person.manage')
  const personId = validId(id)
  // Whoever sits down at her open browser would not need her password to take her name.
  if (personId === actor.personId) throw new Refusal(message('links.ownPassword'))
  return db.$transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { active: true } })
    if (!person) throw new NotFound()
    if (!person.active) throw new Refusal(message('links.reactivateFirst'))
    await endLinks(tx, { purpose: 'reset', personId })
    await record(tx, { act: 'reset_link', about: { personId }, byId: actor.personId })
    return makeLink(tx, 'reset', { personId, madeById: actor.personId })
  })
}

/** The address of the first set-up; earlier ones end. Null once there are people. For the machine's own terminal only. */
export async function setupLink(): Promise<string | null> {
  return db.$transaction(async (tx) => {
    if ((await tx.person.count()) > 0) return null
    await endLinks(tx, { purpose: 'setup' })
    return makeLink(tx, 'setup', {})
  })
}

/** Makes the first person, an admin. Refuses when the link is used up, or there is anybody already. Gives her e-mail address. */
export async function makeFirstAdmin(given: string, input: shape.FirstAdminInput): Promise<string> {
  const token = validated(shape.token, given)
  const { name, email, password } = validated(shape.firstAdminInput, input)
  await assertLive('setup', token)
  const passwordHash = await hashGood(token, password, [name, email])
  return db.$transaction(async (tx) => {
    await oneNewcomer(tx)
    await use(tx, 'setup', token)
    if ((await tx.person.count()) > 0) throw gone()
    const personId = await addPerson(tx, { name, email, role: 'admin', passwordHash })
    await record(tx, { act: 'joined', about: { personId }, byId: null, to: { role: 'admin', desks: [] } })
    return email
  })
}

/** Makes the invited person, with the password that she chose. Gives her e-mail address. */
export async function acceptInvite(given: string, password: string): Promise<string> {
  const token = validated(shape.token, given)
  const { name, email } = await assertLive('invite', token)
  const passwordHash = await hashGood(token, password, [name ?? '', email ?? ''])
  return db.$transaction(async (tx) => {
    await oneNewcomer(tx)
    const { id, name, email, role, deskIds } = await use(tx, 'invite', token)
    if (!name || !email || !role) throw gone()
    if ((await tx.person.count({ where: { email } })) > 0) throw gone()
    const desks = await desksIn(tx, deskIds)
    const personId = await addPerson(tx, {
      name,
      email,
      role,
      passwordHash,
      desks: { create: desks.map((desk) => ({ deskId: desk.id })) },
    })
    await tx.oneTimeLink.update({ where: { id }, data: { personId } })
    const to = { role, desks: desks.map((desk) => desk.name) }
    await record(tx, { act: 'joined', about: { personId }, byId: null, to })
    return email
  })
}

/** Sets a new password and ends every session of the person and every other link to a new password. Gives her e-mail address. */
export async function resetPassword(given: string, password: string): Promise<string> {
  const token = validated(shape.token, given)
  const { person } = await assertLive('reset', token)
  const passwordHash = await hashGood(token, password, [person?.name ?? '', person?.email ?? ''])
  return db.$transaction(async (tx) => {
    const { personId } = await use(tx, 'reset', token)
    if (!personId) throw gone()
    const { email } = await tx.person.update({ where: { id: personId }, data: { passwordHash } })
    await endSessions(tx, personId)
    await endLinks(tx, { purpose: 'reset', personId })
    await record(tx, { act: 'password_set', about: { personId }, byId: null })
    return email
  })
}

/** Forgets links that were used, or too old, before this moment. Gives how many. */
export async function forgetLinks(before: Date): Promise<number> {
  const over = { lt: before }
  const { count } = await db.oneTimeLink.deleteMany({ where: { OR: [{ expiresAt: over }, { usedAt: over }] } })
  return count
}

const gone = () => new NotFound(message('links.gone'))

/** The link, if it still works; using nothing up. */
async function assertLive(purpose: LinkPurpose, token: string, from: Tx | typeof db = db) {
  const link = await from.oneTimeLink.findFirst({
    where: { tokenHash: tokenHash(token), ...live(purpose, new Date()) },
    include: { person: { select: { name: true, email: true } } },
  })
  if (!link) throw gone()
  return link
}

/** Uses the link up; of two that try at the same moment, one finds nothing. */
async function use(tx: Tx, purpose: LinkPurpose, token: string) {
  const link = await assertLive(purpose, token, tx)
  const now = new Date()
  const { count } = await tx.oneTimeLink.updateMany({
    where: { id: link.id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count === 0) throw gone()
  return link
}

async function makeLink(tx: Tx, purpose: LinkPurpose, data: Partial<Prisma.OneTimeLinkUncheckedCreateInput>) {
  const token = newToken()
  const expiresAt = new Date(Date.now() + linkLifetimes[purpose])
  await tx.oneTimeLink.create({ data: { ...data, purpose, tokenHash: tokenHash(token), expiresAt } })
  return linkAddress(purpose, token)
}

async function endLinks(tx: Tx, which: Prisma.OneTimeLinkWhereInput): Promise<number> {
  const now = new Date()
  const where = { ...which, usedAt: null, expiresAt: { gt: now } }
  return (await tx.oneTimeLink.updateMany({ where, data: { expiresAt: now } })).count
}

const desksIn = (tx: Tx, ids: string[]) =>
  tx.desk.findMany({ where: { id: { in: ids } }, select: { id: true, name: true }, orderBy: { position: 'asc' } })

/** `token`: of the link, each of which waits in a line of its own */
async function hashGood(token: string, given: string, own: readonly string[]): Promise<string> {
  const password = validated(passwordShape, given)
  const why = whyNotPassword(password, own)
  if (why) throw new Refusal(why)
  return hashPassword(password, `link:${token}`)
}

/** People come in one at a time, so that no two take the same address, and only one is the first. */
async function oneNewcomer(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "Person" IN SHARE ROW EXCLUSIVE MODE`
}

async function addPerson(tx: Tx, person: Omit<Prisma.PersonCreateInput, 'slug'>): Promise<string> {
  const wanted = slugOf(person.name) || 'person'
  const slug = freeSlugAmong(await tx.person.findMany({ where: slugLike(wanted), select: { slug: true } }), wanted)
  const { id } = await tx.person.create({ data: { ...person, slug }, select: { id: true } })
  return id
}
