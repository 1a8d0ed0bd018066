/** The addresses of an article in the newsroom. */
import type { State } from '#lib/generated/prisma/enums'

export const writingPath = (id: string) => `/newsroom/articles/${id}`
/** The draft, with this thread of comments beside it */
export const threadPath = (id: string, threadId: string) => `${writingPath(id)}?thread=${threadId}#comments`
export const reviewPath = (id: string) => `/newsroom/articles/${id}/review`
/** Its text through time */
export const historyPath = (id: string) => `/newsroom/articles/${id}/history`
/** As readers would see the draft, or one revision of it, and who may see it by a link */
export const previewPagePath = (id: string, revision: number | null = null) =>
  `/newsroom/articles/${id}/preview${revision === null ? '' : `?revision=${revision}`}`
export const revisionPath = (id: string, number: number) => `/newsroom/articles/${id}/revisions/${number}`

/** What one revision says otherwise than another; `draft` for the text as it is now */
export const comparePath = (id: string, from?: number, to?: number | 'draft') =>
  `/newsroom/articles/${id}/compare${from === undefined ? '' : `?from=${from}&to=${to ?? 'draft'}`}`

/** What readers reported: about everything, or about one article. `rows`: the same as data, for a page that is open. */
export function reportsPath(
  wanted: { view?: string; article?: string; after?: string } = {},
  form: 'page' | 'rows' = 'page',
): string {
  const path = form === 'page' ? '/newsroom/reports' : '/newsroom/reports/rows'
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''))
  return query.size === 0 ? path : `${path}?${query}`
}

/** The page on which work on an article goes on: its text while it is written, its review from then on. */
export function pathFor(id: string, state: State): string {
  return state === 'draft' || state === 'changes_requested' ? writingPath(id) : reviewPath(id)
}
