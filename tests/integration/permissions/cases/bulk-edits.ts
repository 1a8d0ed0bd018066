import { bulkEdit, undoBulkEdit } from '#lib/bulk-edits/commands'
import { bulkPreview, ownBulkEdits } from '#lib/bulk-edits/queries'
import { db } from '#lib/db'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { owner } from '../records.ts'

const file: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  return { id: await someFile({ uploadedById: personId }), belonging: { ownerIds: [personId] } }
}
/** One’s own act alone is taken back, whoever may change the file. */
const ownEdit: Make<Record> = async (_, { personId }) => {
  const fileId = await someFile({ uploadedById: personId })
  const { id } = await db.mediaBulkEdit.create({
    data: { personId, files: { create: { fileId, version: 1, before: { credit: 'Ann Velm' } } } },
    select: { id: true },
  })
  return { id, belonging: { ownerIds: [personId] } }
}
const change = { set: { credit: 'Kestrel' }, addTagIds: [], removeTagIds: [], addPeople: [], removePeople: [] }

export const cases: Cases = {
  bulkEdit: acts('media.change', {
    on: file,
    call: (actor, { id }) => bulkEdit(actor, [{ id, version: 1 }], change),
    seenBy: 'media.read',
  }),
  bulkPreview: acts('media.change', {
    on: file,
    call: (actor, { id }) => bulkPreview(actor, [{ id, version: 1 }], change),
    seenBy: 'media.read',
  }),
  ownBulkEdits: acts('media.change', { on: ownEdit, call: (actor) => ownBulkEdits(actor) }),
  undoBulkEdit: acts('media.change', { on: ownEdit, call: (actor, { id }) => undoBulkEdit(actor, id) }),
  forgetBulkEdits: { internal: 'the worker forgets what can’t be taken back any more' },
}
