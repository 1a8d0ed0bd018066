/** Keeping the filters of a page under a name. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { ViewPage } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { isKept, mostViews, type ViewChange, type ViewInput, viewChange, viewInput } from '#lib/views/input'

/** Gives its id. Refuses a name that this person has given to another view of the page. */
export async function saveView(actor: Actor, input: ViewInput): Promise<string> {
  assertCan(actor, 'view.save')
  const view = validated(viewInput, input)
  return db.$transaction(async (tx) => {
    await ownViews(tx, actor.personId)
    if ((await tx.savedView.count({ where: { personId: actor.personId } })) >= mostViews)
      throw new Refusal(message('views.tooMany', { most: mostViews }))
    await assertFree(tx, actor.personId, view.page, view.name, null)
    const { id } = await tx.savedView.create({ data: { ...view, personId: actor.personId }, select: { id: true } })
    return id
  })
}

/** Renames it, shares it or keeps it to oneself, and gives it other filters. */
export async function changeView(actor: Actor, id: string, input: ViewChange): Promise<void> {
  const { filters, ...wanted } = validated(viewChange, input)
  const viewId = validId(id)
  await db.$transaction(async (tx) => {
    const { page, personId } = await viewOf(tx, actor, viewId)
    if (filters && !Object.keys(filters).every((key) => isKept(page, key)))
      throw new Refusal(message('views.noSuchFilter'))
    await ownViews(tx, personId)
    await assertFree(tx, personId, page, wanted.name, viewId)
    await tx.savedView.update({ where: { id: viewId }, data: { ...wanted, ...(filters ? { filters } : {}) } })
  })
}

export async function deleteView(actor: Actor, id: string): Promise<void> {
  const viewId = validId(id)
  await db.$transaction(async (tx) => {
    await viewOf(tx, actor, viewId)
    await tx.savedView.delete({ where: { id: viewId } })
  })
}

/** Held by one transaction at a time, so that no two views get one name, and none is too many. */
async function ownViews(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${personId}::uuid FOR NO KEY UPDATE`
}

/** Refuses what is neither shared nor one’s own as if it were not there, and what is not the actor’s to change. */
async function viewOf(tx: Tx, actor: Actor, id: string): Promise<{ page: ViewPage; personId: string }> {
  const view = await tx.savedView.findUnique({ where: { id }, select: { page: true, personId: true, shared: true } })
  if (!view || (!view.shared && view.personId !== actor.personId)) throw new NotFound()
  assertCan(actor, 'view.change', { ownerIds: [view.personId] })
  return view
}

async function assertFree(tx: Tx, personId: string, page: ViewPage, name: string, id: string | null): Promise<void> {
  const other = await tx.savedView.findFirst({
    where: { personId, page, name, ...(id ? { id: { not: id } } : {}) },
    select: { id: true },
  })
  if (other) throw new Refusal(message('views.nameTaken'), { name: message('views.nameTaken') })
}
