/** Who has a right: by role, and by how a person stands to a record. Pure, so that browsers may know it too. */
import type { Role } from '#lib/generated/prisma/enums'

/** How a person has to stand to a record: its author or maker, a member of its desk, or anybody. */
export type Relation = 'own' | 'desk' | 'any'
export type Grants = Partial<Record<Role, Relation>>

/** Whose a record is. An article without a desk belongs to every desk, so that none is stranded. */
export type Belonging = {
  ownerIds: readonly string[]
  deskId?: string | null
  /** An article that was thrown away: to everybody it is as if it were not there */
  trashed?: boolean
}

/** The parts of an actor on which rights depend. No import of `Actor`, whose scopes name actions, which are named by grants. */
type Holder = {
  personId: string
  role: Role
  deskIds: readonly string[]
  credential: { kind: 'session' | 'token' } | null
}

/** By role alone, for a move of the workflow. A token has no part in it: its scopes name actions, and no move is one. */
export function isGranted(actor: Holder, grants: Grants, record: Belonging | null): boolean {
  return actor.credential?.kind !== 'token' && grantedByRole(actor, grants, record)
}

export function grantedByRole(actor: Holder, grants: Grants, record: Belonging | null): boolean {
  const relation = grants[actor.role]
  if (!relation || record?.trashed) return false
  if (relation === 'any' || record === null) return true
  if (record.ownerIds.includes(actor.personId)) return true
  if (relation !== 'desk' || record.deskId === undefined) return false
  return record.deskId === null || actor.deskIds.includes(record.deskId)
}
