import { db } from '#lib/db'
import { changeView, deleteView, saveView } from '#lib/views/commands'
import { savedViews, viewToOpen } from '#lib/views/queries'
import { acts, type Cases, lists, type Make, type Record } from '../case.ts'
import { nothing, owner } from '../records.ts'

/** Shared with the newsroom, by the actor or by somebody else */
const view: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  const data = { page: 'board', name: crypto.randomUUID(), shared: true, personId } as const
  const { id } = await db.savedView.create({ data })
  return { id, belonging: { ownerIds: [personId] } }
}

export const cases: Cases = {
  savedViews: lists('view.read', {
    on: view,
    call: async (actor, { id }) => (await savedViews(actor, 'board')).some((each) => each.id === id),
  }),
  viewToOpen: acts('view.read', { on: view, call: (actor, { id }) => viewToOpen(actor, id) }),
  saveView: acts('view.save', {
    on: nothing,
    call: (actor, { id }) => saveView(actor, { page: 'board', name: id, filters: {}, shared: false }),
  }),
  changeView: acts('view.change', {
    on: view,
    call: (actor, { id }) => changeView(actor, id, { name: `Other ${id}`, shared: true, filters: null }),
  }),
  deleteView: acts('view.change', { on: view, call: (actor, { id }) => deleteView(actor, id) }),
}
