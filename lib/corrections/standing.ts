/** Which notices can be told in other words: those that were not told so since. Why lib/site/standing says the same stands there. */
import type { Prisma } from '#lib/generated/prisma/client'

export const standing = { replacedBy: { is: null } } satisfies Prisma.CorrectionWhereInput
