/** Which filters of a page a saved view keeps, and where it leads. Pure. */
import { addressWith } from '#lib/article-list/narrowing'
import type { ViewPage } from '#lib/generated/prisma/enums'

const narrowing = ['profile', 'desk', 'author', 'tag', 'language'] as const

/** The parameters of each page’s address that are kept; never where in a list, or on which day, somebody was. */
export const keptOf = {
  articles: [...narrowing, 'state', 'words'],
  board: narrowing,
  calendar: [...narrowing, 'view'],
  planning: [...narrowing, 'view'],
} as const satisfies Record<ViewPage, readonly string[]>

export type KeptFilters = Readonly<Record<string, string>>

/** Of all that an address asks for, what a view of this page keeps. */
export const keptFrom = (page: ViewPage, asked: KeptFilters): KeptFilters =>
  Object.fromEntries(keptOf[page].flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])))

/** Always in one order, so that two addresses of the same filters are the same. */
export const viewPath = (page: ViewPage, filters: KeptFilters): string =>
  addressWith(`/newsroom/${page}`, keptFrom(page, filters))

/** An address that goes on leading to the view when its filters are changed */
export const viewLink = (id: string): string => `/newsroom/views/${id}`
