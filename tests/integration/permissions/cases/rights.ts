import { countedUses } from '#lib/rights/queries'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases } from '../case.ts'

const anyFile = async () => ({ id: await someFile(), belonging: null })

export const cases: Cases = {
  countedUses: acts('media.read', { on: anyFile, call: (actor, { id }) => countedUses(actor, id) }),
  usedUp: { internal: 'takes the transaction of a decision on a piece, for its checks' },
}
