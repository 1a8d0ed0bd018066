/**
 * Which notices to readers stand: the filter that leaves out those that were told in other words since (docs/decisions/190). Beside the rooms,
 * since the site reads by it and the newsroom both, and neither may lean on the other.
 */
import type { Prisma } from '#lib/generated/prisma/client'

export const standing = { replacedBy: { is: null } } satisfies Prisma.CorrectionWhereInput
