/** The lists of reports, apart from their shapes: pages take no Zod along (docs/decisions/125). */
import type { ReportState } from '#lib/generated/prisma/enums'

export const views = ['open', 'corrected', 'answered', 'dismissed', 'all'] as const
export type View = (typeof views)[number]

export const openStates = ['open', 'taken', 'correcting'] as const satisfies readonly ReportState[]

export const isOpen = (state: ReportState): boolean => openStates.some((one) => one === state)

/** What an address asks for: what is open where it names no view, and of all pieces where it names none. */
export function reportsAsked(one: (name: string) => string): {
  view: View
  articleId: string | null
  after: string | null
} {
  const view = views.find((each) => each === one('view').trim()) ?? 'open'
  return { view, articleId: one('article').trim() || null, after: one('after').trim() || null }
}

/** The states that a view shows; null for every one. */
export const statesOf: Record<View, readonly ReportState[] | null> = {
  open: openStates,
  corrected: ['corrected'],
  answered: ['answered'],
  dismissed: ['dismissed'],
  all: null,
}
