import type { Prisma } from '#lib/generated/prisma/client'

/** Notices that readers are told: those in whose place no other one is (docs/decisions/190). */
export const standing = { replacedBy: { is: null } } satisfies Prisma.CorrectionWhereInput
