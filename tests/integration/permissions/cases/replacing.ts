import { db } from '#lib/db'
import { replaceFile } from '#lib/replacing/commands'
import { replacementsOf } from '#lib/replacing/queries'
import { justSent, someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'

const anyFile = async () => ({ id: await someFile(), belonging: null })
const pair: Make<Record & { by: string }> = async (_, actor) => {
  const by = await someFile()
  await justSent(by, actor)
  await db.mediaRendition.create({
    data: { fileId: by, crop: 'whole', type: 'image/webp', width: 600, height: 400, bytes: 9, key: `${by}.webp` },
  })
  return { id: await someFile(), by, belonging: null }
}

export const cases: Cases = {
  replaceFile: acts('media.replace', { on: pair, call: (actor, { id, by }) => replaceFile(actor, id, by) }),
  replacementsOf: acts('media.read', { on: anyFile, call: (actor, { id }) => replacementsOf(actor, id) }),
}
