import type { Cases } from '../case.ts'

export const cases: Cases = {
  publishDue: { internal: 'the worker carries out what an editor decided when she scheduled the piece' },
  withdrawDue: { internal: 'the worker carries out what a chief editor decided when she planned the withdrawal' },
}
