import type { CorrectionKind } from '#lib/generated/prisma/enums'

/** An update adds to what was right, and stands below the text; everything else a reader must know before she reads. */
export const isAddition = (kind: CorrectionKind): boolean => kind === 'update'
