import type { Filters } from '#lib/audit/input'
import { auditBatches, auditList } from '#lib/audit/queries'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

const everything: Filters = { personId: '', action: '', piece: '', since: '', until: '' }

export const cases: Cases = {
  auditList: acts('audit.read', { on: nothing, call: (actor) => auditList(actor, everything) }),
  auditBatches: acts('audit.read', {
    on: nothing,
    call: async (actor) => (await auditBatches(actor, everything)).next(),
  }),
}
