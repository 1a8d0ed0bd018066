/** People: who works here, in which role, on which desks. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { Role } from '#lib/generated/prisma/enums'

const shown = {
  id: true,
  name: true,
  email: true,
  role: true,
  active: true,
  desks: { select: { desk: { select: { id: true, name: true } } }, orderBy: { desk: { position: 'asc' } } },
  sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
} as const satisfies Prisma.PersonSelect

export type PersonShown = {
  id: string
  name: string
  email: string
  role: Role
  active: boolean
  desks: { id: string; name: string }[]
  lastSeenAt: Date | null
}

const show = ({ desks, sessions, ...person }: Prisma.PersonGetPayload<{ select: typeof shown }>): PersonShown => ({
  ...person,
  desks: desks.map(({ desk }) => desk),
  lastSeenAt: sessions[0]?.lastSeenAt ?? null,
})

/** Everybody, those who left last; for those who look after people. */
export async function everybody(actor: Actor): Promise<PersonShown[]> {
  assertCan(actor, 'person.manage')
  const people = await db.person.findMany({
    select: shown,
    orderBy: [{ active: 'desc' }, { name: 'asc' }, { id: 'asc' }],
  })
  return people.map(show)
}

export async function personToManage(actor: Actor, id: string): Promise<PersonShown> {
  assertCan(actor, 'person.manage', { ownerIds: [id] })
  const person = await db.person.findUnique({ where: { id }, select: shown })
  if (!person) throw new NotFound('There is nobody like that here.')
  return show(person)
}

/** The actor as others see her. */
export async function ownAccount(actor: Actor): Promise<PersonShown> {
  assertCan(actor, 'person.read', { ownerIds: [actor.personId] })
  return show(await db.person.findUniqueOrThrow({ where: { id: actor.personId }, select: shown }))
}

/** Everybody who is active, by name: to choose authors from. */
export async function peopleToPick(actor: Actor): Promise<{ id: string; name: string }[]> {
  assertCan(actor, 'person.read')
  return db.person.findMany({
    where: { active: true },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
