import type { Cases } from '../case.ts'

const worker = { internal: 'the worker carries on what a change wrote into the outbox in its own transaction' }

export const cases: Cases = {
  handOver: worker,
  deliver: worker,
  gaveUp: worker,
  sweepOutbox: worker,
  outboxByKind: worker,
}
