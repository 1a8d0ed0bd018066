import type { Prisma } from '#lib/generated/prisma/client'

/** Notices that can be told anew: those in whose place no other one is. What readers are told is decided in lib/site/standing. */
export const standing = { replacedBy: { is: null } } satisfies Prisma.CorrectionWhereInput
