/**
 * Which notices readers are told: those that were not told in other words since (docs/decisions/190). Said again in lib/corrections/standing for
 * the newsroom: the site takes no rule from there, and corrections that took it from here would close a circle by way of publications.
 */
import type { Prisma } from '#lib/generated/prisma/client'

export const standing = { replacedBy: { is: null } } satisfies Prisma.CorrectionWhereInput
