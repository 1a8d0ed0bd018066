import { rolesThatCan } from '#lib/auth/permissions'
import type { Prisma } from '#lib/generated/prisma/client'
import type { LinkPurpose } from '#lib/generated/prisma/enums'

/** Links that still work: unused, not too old, and made by somebody who may still make them. */
export function live(purpose: LinkPurpose, now: Date): Prisma.OneTimeLinkWhereInput {
  return {
    purpose,
    usedAt: null,
    expiresAt: { gt: now },
    ...(purpose === 'setup' ? {} : { madeBy: { active: true, role: { in: rolesThatCan('person.manage') } } }),
    ...(purpose === 'reset' ? { person: { active: true } } : {}),
  }
}
