import { linkPictures, partPictures } from '#lib/same-pictures/commands'
import { samePictures } from '#lib/same-pictures/queries'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { owner } from '../records.ts'

const pair: Make<Record & { other: string }> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  const other = await someFile()
  return { id: await someFile({ uploadedById: personId }), other, belonging: { ownerIds: [personId] } }
}
const anyFile: Make<Record> = async () => ({ id: await someFile(), belonging: null })

export const cases: Cases = {
  linkPictures: acts('media.change', { on: pair, call: (actor, { id, other }) => linkPictures(actor, id, other) }),
  partPictures: acts('media.change', { on: pair, call: (actor, { id, other }) => partPictures(actor, id, other) }),
  samePictures: acts('media.read', { on: anyFile, call: (actor, { id }) => samePictures(actor, id) }),
}
