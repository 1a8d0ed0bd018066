/** People: who works here, in which role, on which desks. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { Role } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import { message } from '#lib/messages/message'
import type { Told } from '#lib/people/history'

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
  assertCan(actor, 'person.manage')
  const person = await db.person.findUnique({ where: { id: validId(id) }, select: shown })
  if (!person) throw new NotFound(message('people.notThere'))
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

export type EventAbout = Told & { id: string; at: Date }

const mostEvents = 100

/** Events about a person's access, the newest first, and the invites that led here: of oneself, or of anybody for those who look after people. */
export async function eventsAbout(actor: Actor, id: string): Promise<EventAbout[]> {
  const personId = validId(id)
  assertCan(actor, 'person.history', { ownerIds: [personId] })
  const person = await db.person.findUnique({ where: { id: personId }, select: { email: true } })
  if (!person) throw new NotFound(message('people.notThere'))
  const events = await db.personEvent.findMany({
    where: { OR: [{ personId }, { email: person.email }] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostEvents,
    select: {
      id: true,
      act: true,
      at: true,
      fromRole: true,
      fromDesks: true,
      toRole: true,
      toDesks: true,
      by: { select: { name: true } },
    },
  })
  return events.map(({ id, act, at, by, fromRole, fromDesks, toRole, toDesks }) => ({
    id,
    act,
    at,
    by: by?.name ?? null,
    from: fromRole ? { role: fromRole, desks: fromDesks } : null,
    to: toRole ? { role: toRole, desks: toDesks } : null,
  }))
}

/** Whether anybody is here at all, and can sign in. */
export async function whoIsHere(): Promise<'nobody' | 'without a password' | 'with a password'> {
  if ((await db.person.count()) === 0) return 'nobody'
  const able = await db.person.count({ where: { passwordHash: { not: null } } })
  return able === 0 ? 'without a password' : 'with a password'
}
