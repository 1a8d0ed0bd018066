/** Where a notice stands on the page of its piece: above the text or below it. */
import type { CorrectionKind } from '#lib/generated/prisma/enums'

/** An update adds to what was right, and stands below the text; everything else a reader must know before she reads. */
export const isAddition = (kind: CorrectionKind): boolean => kind === 'update'
