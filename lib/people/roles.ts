import type { Role } from '#lib/generated/prisma/enums'

/** The name of each role, and what it is for. */
export const roleLabels: Record<Role, string> = {
  reporter: 'Reporter',
  fact_checker: 'Fact-checker',
  editor: 'Editor',
  chief: 'Chief editor',
  admin: 'Admin',
}

export const roleDuties: Record<Role, string> = {
  reporter: 'writes, cites and submits own pieces',
  fact_checker: 'reads every piece and verifies its claims',
  editor: 'edits, approves and publishes on own desks',
  chief: 'decides on every desk, and withdraws',
  admin: 'looks after people and settings; edits nothing',
}

export const roles = Object.keys(roleLabels) as Role[]
