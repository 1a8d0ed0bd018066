/** Where a piece is found in the newsroom. */
import type { State } from '#lib/generated/prisma/enums'

export const writingPath = (id: string) => `/newsroom/articles/${id}`
export const reviewPath = (id: string) => `/newsroom/articles/${id}/review`
export const revisionPath = (id: string, number: number) => `/newsroom/articles/${id}/revisions/${number}`

/** Where one goes on with a piece: to its text while it is written, to its review from then on. */
export function pathFor(id: string, state: State): string {
  return state === 'draft' || state === 'changes_requested' ? writingPath(id) : reviewPath(id)
}
