import { db } from '#lib/db'
import { looksLike, madeFile, mediaFile, storedFile } from '#lib/media/queries'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'

const anyFile: Make<Record> = async () => ({ id: await someFile(), belonging: null })
const anySound: Make<Record> = async () => ({
  id: await someFile({ form: 'sound', type: 'audio/mpeg' }),
  belonging: null,
})

const anyRendition = async () => {
  const fileId = await someFile()
  const key = `${fileId}.webp`
  await db.mediaRendition.create({ data: { fileId, crop: 'whole', type: 'image/webp', width: 320, key } })
  return { id: key, belonging: null }
}

export const cases: Cases = {
  mediaFile: acts('media.read', { on: anyFile, call: (actor, { id }) => mediaFile(actor, id) }),
  looksLike: acts('media.read', { on: anyFile, call: (actor, { id }) => looksLike(actor, id) }),
  madeFile: acts('media.read', { on: anyRendition, call: (actor, { id }) => madeFile(actor, id) }),
  storedFile: acts('media.read', { on: anySound, call: (actor, { id }) => storedFile(actor, id) }),
  removeMade: { internal: 'after a change that was decided: it removes what no row names' },
  sweepStore: { internal: 'the worker clears away what no row names' },
}
