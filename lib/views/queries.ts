/** Filters of a page that somebody kept under a name: one’s own, and those that are shared. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { ViewPage } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import type { KeptFilters } from '#lib/views/filters'
import { filtersIn } from '#lib/views/input'

export type SavedView = {
  id: string
  name: string
  filters: KeptFilters
  shared: boolean
  /** Who shares it; null of one’s own */
  by: string | null
  /** This actor may rename, share and delete it */
  mayChange: boolean
}

type Row = { id: string; name: string; filters: unknown; shared: boolean; personId: string; person: string }

/** More views of one page are no help to anybody. */
const most = 500

/** Those of one page by name, one’s own first. */
export async function savedViews(actor: Actor, page: ViewPage): Promise<SavedView[]> {
  assertCan(actor, 'view.read')
  // In one question: every page that has views begins with it.
  const rows = await db.$queryRaw<Row[]>`
    SELECT v.id, v.name, v.filters, v.shared, v."personId", p.name AS person
    FROM "SavedView" v JOIN "Person" p ON p.id = v."personId"
    WHERE v.page = ${page}::"ViewPage" AND (v."personId" = ${actor.personId}::uuid OR v.shared)
    ORDER BY v.name, v.id LIMIT ${most}`
  const views = rows.map(({ personId, person, filters, ...view }) => ({
    ...view,
    filters: filtersIn(page, filters),
    by: personId === actor.personId ? null : person,
    mayChange: can(actor, 'view.change', { ownerIds: [personId] }),
  }))
  return [...views.filter(({ by }) => by === null), ...views.filter(({ by }) => by !== null)]
}

/** Where a view leads now. Refuses what is neither shared nor one’s own. */
export async function viewToOpen(actor: Actor, id: string): Promise<{ page: ViewPage; filters: KeptFilters }> {
  assertCan(actor, 'view.read')
  const view = await db.savedView.findFirst({
    where: { id: validId(id), OR: [{ personId: actor.personId }, { shared: true }] },
    select: { page: true, filters: true },
  })
  if (!view) throw new NotFound()
  return { page: view.page, filters: filtersIn(view.page, view.filters) }
}
