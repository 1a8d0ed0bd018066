/** Changes to people who are in the newsroom. How they come in, and get a new password, is in lib/links. */
import { type Actor, sessionIdOf } from '#lib/auth/actor'
import { hashPassword, passwordMatches } from '#lib/auth/password'
import { assertCan } from '#lib/auth/permissions'
import { revalidateSession } from '#lib/auth/revalidate-session'
import { endSessions, startSession } from '#lib/auth/session'
import { noteSuccess, takeAttempt } from '#lib/auth/sign-in-rate-limit'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { message } from '#lib/messages/message'
import { type RoleAndDesks, record } from '#lib/people/events'
import {
  languageInput,
  type PasswordChangeInput,
  passwordChangeInput,
  type RoleInput,
  roleInput,
} from '#lib/people/input'
import { whyNotPassword } from '#lib/people/passwords'

/** Puts somebody else into a role and on desks, at once. */
export async function changeRole(actor: Actor, id: string, input: RoleInput): Promise<void> {
  const { role, deskIds } = validated(roleInput, input)
  await db.$transaction(async (tx) => {
    const { personId, ...from } = await somebodyElse(tx, actor, id)
    const desks = await tx.desk.findMany({
      where: { id: { in: deskIds } },
      ...deskNames,
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
    })
    const stays = desks.map((desk) => desk.id)
    await tx.deskMember.deleteMany({ where: { personId, deskId: { notIn: stays } } })
    await tx.deskMember.createMany({ data: stays.map((deskId) => ({ personId, deskId })), skipDuplicates: true })
    await tx.person.update({ where: { id: personId }, data: { role } })
    const to = { role, desks: desks.map(({ name }) => name) }
    if (JSON.stringify(to) !== JSON.stringify(from))
      await record(tx, { act: 'role_changed', about: { personId }, byId: actor.personId, from, to })
  })
}

/** Ends somebody else’s access and all sessions at once. What she wrote stays hers. */
export async function deactivate(actor: Actor, id: string): Promise<void> {
  await setActive(actor, id, false)
}

export async function reactivate(actor: Actor, id: string): Promise<void> {
  await setActive(actor, id, true)
}

async function setActive(actor: Actor, id: string, active: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    const { personId } = await somebodyElse(tx, actor, id)
    const { count } = await tx.person.updateMany({ where: { id: personId, active: !active }, data: { active } })
    if (count === 0) return
    if (!active) await endSessions(tx, personId)
    await record(tx, { act: active ? 'reactivated' : 'deactivated', about: { personId }, byId: actor.personId })
  })
}

/** Changes one's own password and ends every session; gives the token of the new one that takes the place of the present. */
export async function changePassword(actor: Actor, input: PasswordChangeInput): Promise<string> {
  const { current, next } = validated(passwordChangeInput, input)
  const { personId } = actor
  assertCan(actor, 'password.change', { ownerIds: [personId] })
  const who = `person:${personId}`
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
  await takeAttempt(who, '')
  if (!(await passwordMatches(current, person.passwordHash, who))) throw new Refusal(message('people.passwordWrong'))
  await noteSuccess(who, '')
  const why = whyNotPassword(next, [person.name, person.email])
  if (why) throw new Refusal(why)
  const passwordHash = await hashPassword(next, who)
  return db.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: personId, active: true, passwordHash: person.passwordHash },
      data: { passwordHash },
    })
    if (count === 0) throw new Refusal(message('people.passwordChangedElsewhere'))
    const sessionId = sessionIdOf(actor)
    const present = sessionId ? await tx.session.findUnique({ where: { id: sessionId } }) : null
    await endSessions(tx, personId)
    await record(tx, { act: 'password_changed', about: { personId }, byId: personId })
    return startSession(tx, personId, { device: present?.device ?? '', ipAddress: present?.ipAddress ?? '' })
  })
}

/** Chooses the language in which the newsroom, its mails included, speaks to the actor; null: that of the newsroom. */
export async function chooseLanguage(actor: Actor, wanted: NewsroomLanguage | null): Promise<void> {
  assertCan(actor, 'language.choose', { ownerIds: [actor.personId] })
  const language = validated(languageInput, wanted)
  await db.person.update({ where: { id: actor.personId }, data: { language }, select: { id: true } })
}

const deskNames = { select: { id: true, name: true } } as const

/**
 * Somebody else than the actor, held together with her: of two admins who take each other away at the same moment, one is
 * no admin any more when her turn comes. So nobody gives herself a right, and the last admin stays.
 */
async function somebodyElse(tx: Tx, actor: Actor, id: string): Promise<RoleAndDesks & { personId: string }> {
  assertCan(actor, 'person.manage')
  const personId = validId(id)
  await tx.$queryRaw`
    SELECT 1 FROM "Person" WHERE id IN (${personId}::uuid, ${actor.personId}::uuid) ORDER BY id FOR UPDATE`
  assertCan(await revalidateSession(tx, actor), 'person.manage')
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: {
      role: true,
      desks: { select: { desk: deskNames }, orderBy: [{ desk: { position: 'asc' } }, { desk: { name: 'asc' } }] },
    },
  })
  if (!person) throw new NotFound(message('people.notThere'))
  if (personId === actor.personId) throw new Refusal(message('people.notOwn'))
  return { personId, role: person.role, desks: person.desks.map(({ desk }) => desk.name) }
}
