/** Records changes of people's access, in the transaction of the change. */
import type { Tx } from '#lib/db'
import type { PersonAct, Role } from '#lib/generated/prisma/enums'
import { log } from '#lib/log'

/** A role, and the names of desks */
export type RoleAndDesks = { role: Role; desks: string[] }

export type PersonStep = {
  act: PersonAct
  /** Whom it is about; an address where it is about somebody who is not here yet */
  about: { personId: string } | { email: string }
  /** Null where whoever held a link acted */
  byId: string | null
  from?: RoleAndDesks
  to?: RoleAndDesks
}

/** Records who did what about whom, within the change itself. */
export async function record(tx: Tx, { act, about, byId, from, to }: PersonStep): Promise<void> {
  await tx.personEvent.create({
    data: {
      act,
      byId,
      ...about,
      fromRole: from?.role ?? null,
      fromDesks: [...(from?.desks ?? [])],
      toRole: to?.role ?? null,
      toDesks: [...(to?.desks ?? [])],
    },
  })
  // Addresses of people stay out of the log.
  const person = 'personId' in about ? { person: about.personId } : {}
  log.info({ act, by: byId, ...person, ...(to ? { role: to.role } : {}) }, 'a person’s record grew')
}
