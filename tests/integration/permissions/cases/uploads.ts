import { db } from '#lib/db'
import type { UploadState } from '#lib/generated/prisma/enums'
import { abandonUpload, announceUpload, readAgain, uploadArrived, uploadGoesOn } from '#lib/uploads/commands'
import { ownUpload, ownUploads } from '#lib/uploads/queries'
import { acts, type Cases, lists, type Make, type Record } from '../case.ts'
import { nothing, owner } from '../records.ts'

/** A file on its way is its sender's alone, whoever else may send some. */
const uploadThat =
  (state: UploadState): Make<Record> =>
  async (standing, actor) => {
    const { personId } = await owner(standing, actor)
    const data = { id: crypto.randomUUID(), name: 'a.jpg', size: 9, personId, state }
    const { id } = await db.mediaUpload.create({ data })
    return { id, belonging: { ownerIds: [personId] } }
  }
const upload = uploadThat('arriving')
const stopped = uploadThat('stopped')

export const cases: Cases = {
  announceUpload: acts('media.add', {
    on: nothing,
    call: (actor, { id }) => announceUpload(actor, { id, name: 'a.jpg', size: 9 }),
  }),
  uploadGoesOn: acts('media.send', { on: upload, call: (actor, { id }) => uploadGoesOn(actor, id) }),
  uploadArrived: acts('media.send', {
    on: upload,
    call: (actor, { id }) => uploadArrived(actor, id, 'package.json'),
  }),
  readAgain: acts('media.send', { on: stopped, call: (actor, { id }) => readAgain(actor, id) }),
  abandonUpload: acts('media.send', { on: upload, call: (actor, { id }) => abandonUpload(actor, id) }),
  ownUpload: acts('media.send', { on: upload, call: (actor, { id }) => ownUpload(actor, id) }),
  ownUploads: lists('media.send', {
    on: upload,
    call: async (actor, { id }) => (await ownUploads(actor, [id])).length > 0,
  }),
  expectedUploads: { internal: 'the worker clears away what nobody waits for' },
  takeNext: { internal: 'the worker reads what came in, whoever sent it' },
  forgetUploads: { internal: 'the worker clears away what has expired' },
}
