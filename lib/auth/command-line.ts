/** Who a command-line tool acts for. Whoever runs it holds the database already; the name decides what is on record and what may be done. */
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

/** Refuses an address that nobody who works here has. */
export async function actorByEmail(email: string): Promise<Actor> {
  const person = await db.person.findFirst({
    where: { email, active: true },
    select: { id: true, name: true, role: true, desks: { select: { deskId: true } } },
  })
  if (!person) throw new Refusal(message('commands.noSuchPerson', { email }))
  const { id, name, role, desks } = person
  return { personId: id, name, role, deskIds: desks.map(({ deskId }) => deskId), language: null, credential: null }
}
