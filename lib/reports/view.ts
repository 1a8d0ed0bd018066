/** The lists of reports, apart from their shapes: pages take no Zod along (docs/decisions/125). */
import type { ReportState } from '#lib/generated/prisma/enums'

export const views = ['open', 'corrected', 'answered', 'dismissed', 'all'] as const
export type View = (typeof views)[number]

export const openStates = ['open', 'taken', 'correcting'] as const satisfies readonly ReportState[]

export const isOpen = (state: ReportState): boolean => openStates.some((one) => one === state)

/** The states that a view shows; null for every one. */
export const statesOf: Record<View, readonly ReportState[] | null> = {
  open: openStates,
  corrected: ['corrected'],
  answered: ['answered'],
  dismissed: ['dismissed'],
  all: null,
}
