/** Who has a right: by role, and by how a person stands to a record. Pure, so that browsers may know it too. */
import type { Actor } from '#lib/auth/actor'
import type { Role } from '#lib/generated/prisma/enums'

/** How a person has to stand to a record: its author or maker, a member of its desk, or anybody. */
export type Relation = 'own' | 'desk' | 'any'
export type Grants = Partial<Record<Role, Relation>>

/** Whose a record is. An article without a desk belongs to every desk, so that none is stranded. */
export type Belonging = { ownerIds: readonly string[]; deskId?: string | null }

export function isGranted(actor: Actor, grants: Grants, record: Belonging | null): boolean {
  const relation = grants[actor.role]
  if (!relation) return false
  if (relation === 'any' || record === null) return true
  if (record.ownerIds.includes(actor.personId)) return true
  if (relation !== 'desk' || record.deskId === undefined) return false
  return record.deskId === null || actor.deskIds.includes(record.deskId)
}
