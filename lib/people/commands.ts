/** What is done to people once they are here. How they come in, and get a new password, is in lib/links. */
import type { Actor } from '#lib/auth/actor'
import { hashPassword, passwordMatches } from '#lib/auth/password'
import { assertCan } from '#lib/auth/permissions'
import { endSessions, startSession } from '#lib/auth/session'
import { noteSuccess, takeTurn } from '#lib/auth/turns'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { Role } from '#lib/generated/prisma/enums'
import { log } from '#lib/log'
import { whyNotPassword } from '#lib/people/passwords'

/** Puts a person into a role and on desks, at once. Refuses to take the last active admin away. */
export async function placePerson(
  actor: Actor,
  id: string,
  { role, deskIds }: { role: Role; deskIds: readonly string[] },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const person = await personFor(tx, actor, id)
    if (person.role === 'admin' && role !== 'admin') await assertAnotherAdmin(tx, id)
    const desks = await tx.desk.findMany({ where: { id: { in: [...deskIds] } }, select: { id: true } })
    const stays = desks.map((desk) => desk.id)
    await tx.deskMember.deleteMany({ where: { personId: id, deskId: { notIn: stays } } })
    await tx.deskMember.createMany({
      data: stays.map((deskId) => ({ personId: id, deskId })),
      skipDuplicates: true,
    })
    await tx.person.update({ where: { id }, data: { role } })
    log.info({ by: actor.personId, person: id, from: person.role, role }, 'A person was given a role.')
  })
}

/** Ends a person's access and all sessions at once. What she wrote stays hers. Refuses for the last active admin. */
export async function deactivate(actor: Actor, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const person = await personFor(tx, actor, id)
    if (person.role === 'admin') await assertAnotherAdmin(tx, id)
    await tx.person.update({ where: { id }, data: { active: false } })
    await endSessions(tx, id)
    log.info({ by: actor.personId, person: id }, 'A person was deactivated.')
  })
}

export async function reactivate(actor: Actor, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await personFor(tx, actor, id)
    await tx.person.update({ where: { id }, data: { active: true } })
    log.info({ by: actor.personId, person: id }, 'A person was reactivated.')
  })
}

/** Changes one's own password and ends every session; gives the token of the new one that takes the place of the present. */
export async function changePassword(
  actor: Actor,
  { current, next }: { current: string; next: string },
): Promise<string> {
  assertCan(actor, 'password.change', { ownerIds: [actor.personId] })
  const who = `person:${actor.personId}`
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId } })
  await takeTurn(who, '')
  if (!(await passwordMatches(current, person.passwordHash))) throw new Refusal('The present password is not right.')
  await noteSuccess(who, '')
  const why = whyNotPassword(next, [person.name, person.email])
  if (why) throw new Refusal(why)
  const passwordHash = await hashPassword(next)
  return db.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: person.id, active: true, passwordHash: person.passwordHash },
      data: { passwordHash },
    })
    if (count === 0) throw new Refusal('Your password was changed elsewhere at this moment. Sign in again.')
    const present = actor.sessionId ? await tx.session.findUnique({ where: { id: actor.sessionId } }) : null
    await endSessions(tx, person.id)
    return startSession(tx, person.id, { device: present?.device ?? '', place: present?.place ?? '' })
  })
}

/** The person, held together with every admin: at the same moment nobody else can take them away, or make them the last. */
async function personFor(tx: Tx, actor: Actor, id: string): Promise<{ role: Role }> {
  assertCan(actor, 'person.manage', { ownerIds: [id] })
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${id}::uuid OR role = 'admin' ORDER BY id FOR UPDATE`
  const person = await tx.person.findUnique({ where: { id }, select: { role: true } })
  if (!person) throw new NotFound('There is nobody like that here.')
  return person
}

/** `personFor` holds the admins. */
async function assertAnotherAdmin(tx: Tx, id: string): Promise<void> {
  const admins = await tx.person.findMany({ where: { role: 'admin', active: true }, select: { id: true } })
  if (!admins.some((admin) => admin.id !== id))
    throw new Refusal('Somebody has to look after the newsroom: make another person an admin first.')
}
