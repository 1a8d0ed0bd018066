import { haveBack, sweepUnused, throwAway, undoThrowing } from '#lib/trash/commands'
import { sweepable } from '#lib/trash/queries'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { nothing, owner } from '../records.ts'

const file: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  return { id: await someFile({ uploadedById: personId }), belonging: { ownerIds: [personId] } }
}
const ownAct: Make<Record> = async (_, { personId }) => ({ id: personId, belonging: { ownerIds: [personId] } })

export const cases: Cases = {
  throwAway: acts('media.change', {
    on: file,
    call: (actor, { id }) => throwAway(actor, [id]),
    seenBy: 'media.read',
  }),
  haveBack: acts('media.change', { on: file, call: (actor, { id }) => haveBack(actor, [id]), seenBy: 'media.read' }),
  undoThrowing: acts('media.change', { on: ownAct, call: (actor) => undoThrowing(actor, new Date().toISOString()) }),
  sweepUnused: acts('media.sweep', { on: nothing, call: (actor) => sweepUnused(actor) }),
  sweepable: acts('media.sweep', { on: nothing, call: (actor) => sweepable(actor) }),
  emptyTrash: { internal: 'the worker removes what was thrown away long enough ago' },
}
