import { db } from '#lib/db'
import { mergePictures, undoMerge } from '#lib/merging/commands'
import { mergesOf, mergeView } from '#lib/merging/queries'
import { someone } from '#tests/support/articles'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'

const pair: Make<Record & { other: string }> = async () => ({
  id: await someFile({ perceptualHash: 7n }),
  other: await someFile({ perceptualHash: 7n }),
  belonging: null,
})
const versions = { kept: 1, other: 1 }
const merged: Make<Record> = async (standing, actor) => {
  const { id, other } = await pair(standing, actor)
  await mergePictures(await someone('chief'), { keptId: id, otherId: other, versions, choice: {} })
  const { id: mergeId } = await db.mediaMerge.findFirstOrThrow({ where: { otherId: other } })
  return { id: mergeId, belonging: null }
}

export const cases: Cases = {
  mergeView: acts('media.merge', { on: pair, call: (actor, { id, other }) => mergeView(actor, id, other) }),
  mergesOf: acts('media.read', { on: pair, call: (actor, { id }) => mergesOf(actor, id) }),
  mergePictures: acts('media.merge', {
    on: pair,
    call: (actor, { id, other }) => mergePictures(actor, { keptId: id, otherId: other, versions, choice: {} }),
  }),
  undoMerge: acts('media.merge', { on: merged, call: (actor, { id }) => undoMerge(actor, id) }),
  forgetMerges: { internal: 'the worker clears away what can’t be taken back any more' },
}
