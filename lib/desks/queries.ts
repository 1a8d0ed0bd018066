/** Desks: the sections of the newsroom and of the site. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'

export type DeskName = { id: string; name: string }

/** Every desk in the newsroom's order, to choose from. */
export async function desksToPick(actor: Actor): Promise<DeskName[]> {
  assertCan(actor, 'desk.read')
  return db.desk.findMany({ select: { id: true, name: true }, orderBy: [{ position: 'asc' }, { name: 'asc' }] })
}
