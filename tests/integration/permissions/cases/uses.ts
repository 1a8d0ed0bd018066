import { rightsThatEnd, usesOf } from '#lib/uses/queries'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

const anyFile = async () => ({ id: await someFile(), belonging: null })

export const cases: Cases = {
  usesOf: acts('media.read', { on: anyFile, call: (actor, { id }) => usesOf(actor, id) }),
  rightsThatEnd: acts('media.read', { on: nothing, call: (actor) => rightsThatEnd(actor) }),
}
