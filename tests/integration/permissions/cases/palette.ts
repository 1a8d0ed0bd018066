import { findPlaces } from '#lib/palette/queries'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

export const cases: Cases = {
  findPlaces: acts('person.read', { on: nothing, call: (actor) => findPlaces(actor, 'har') }),
}
