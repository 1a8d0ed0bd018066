import { desksToPick } from '#lib/desks/queries'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

export const cases: Cases = {
  desksToPick: acts('desk.read', { on: nothing, call: (actor) => desksToPick(actor) }),
}
