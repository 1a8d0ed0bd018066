import { makeAgain } from '#lib/rendering/commands'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { owner } from '../records.ts'

const file: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  return { id: await someFile({ uploadedById: personId }), belonging: { ownerIds: [personId] } }
}
export const cases: Cases = {
  makeAgain: acts('media.change', { on: file, call: (actor, { id }) => makeAgain(actor, id) }),
  renderNext: { internal: 'the worker makes what is to be shown, whoever sent the file' },
}
