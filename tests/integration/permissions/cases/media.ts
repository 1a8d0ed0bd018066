import { db } from '#lib/db'
import { changeFile, makeAgain } from '#lib/media/commands'
import { looksLike, madeFile, mediaFile, storedFile } from '#lib/media/queries'
import { emptyForm, someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { owner } from '../records.ts'

const file: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  return { id: await someFile({ uploadedById: personId }), belonging: { ownerIds: [personId] } }
}
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
  changeFile: acts('media.change', { on: file, call: (actor, { id }) => changeFile(actor, id, emptyForm) }),
  makeAgain: acts('media.change', { on: file, call: (actor, { id }) => makeAgain(actor, id) }),
  renderNext: { internal: 'the worker makes what is to be shown, whoever sent the file' },
  removeMade: { internal: 'after a change that was decided: it removes what no row names' },
  sweepStore: { internal: 'the worker clears away what no row names' },
}
