import { mediaList, peopleShown } from '#lib/library/queries'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

export const cases: Cases = {
  mediaList: acts('media.read', { on: nothing, call: (actor) => mediaList(actor, {}) }),
  peopleShown: acts('media.read', { on: nothing, call: (actor) => peopleShown(actor, 'rahel') }),
}
