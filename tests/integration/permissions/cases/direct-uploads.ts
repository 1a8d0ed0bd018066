import { db } from '#lib/db'
import { announceDirect, directArrived, signParts, takeBackDirect } from '#lib/direct-uploads/commands'
import { directUpload } from '#lib/direct-uploads/queries'
import { env } from '#lib/env'
import { mediaStore } from '#lib/media/store/chosen'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { nothing, owner } from '../records.ts'

/** A file on its way is its sender's alone, whoever else may send some. */
const upload: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  const data = { id: crypto.randomUUID(), name: 'a.jpg', size: 9, personId, partSize: 8_000_000 }
  const { id } = await db.mediaUpload.create({ data })
  return { id, belonging: { ownerIds: [personId] } }
}

/** Signing asks nothing of a bucket; it only has to be named. The store of the tests is a folder before and after. */
async function withBucket<T>(work: () => Promise<T>): Promise<T> {
  mediaStore()
  Object.assign(env, { MEDIA_BUCKET: 'media', MEDIA_UPLOAD_URL: 'https://store.example' })
  try {
    return await work()
  } finally {
    Object.assign(env, { MEDIA_BUCKET: undefined, MEDIA_UPLOAD_URL: undefined })
  }
}

export const cases: Cases = {
  announceDirect: acts('media.add', {
    on: nothing,
    call: (actor) => announceDirect(actor, { name: 'a.jpg', size: 9 }),
  }),
  directUpload: acts('media.send', { on: upload, call: (actor, { id }) => directUpload(actor, id) }),
  signParts: acts('media.send', { on: upload, call: (actor, { id }) => withBucket(() => signParts(actor, id, [1])) }),
  directArrived: acts('media.send', { on: upload, call: (actor, { id }) => directArrived(actor, id) }),
  takeBackDirect: acts('media.send', { on: upload, call: (actor, { id }) => takeBackDirect(actor, id) }),
  clearParts: { internal: 'the worker clears away parts that nobody waits for' },
}
