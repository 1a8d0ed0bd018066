import { changeFile } from '#lib/describing/commands'
import { emptyForm, someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { owner } from '../records.ts'

const file: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  return { id: await someFile({ uploadedById: personId }), belonging: { ownerIds: [personId] } }
}
export const cases: Cases = {
  changeFile: acts('media.change', { on: file, call: (actor, { id }) => changeFile(actor, id, emptyForm) }),
}
