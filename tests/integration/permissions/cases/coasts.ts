import { coastsAround } from '#lib/coasts/queries'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

const input = { places: [{ longitude: 10, latitude: 50 }], borders: false }

export const cases: Cases = {
  coastsAround: acts('draft.write', { on: nothing, call: (actor) => coastsAround(actor, input) }),
}
