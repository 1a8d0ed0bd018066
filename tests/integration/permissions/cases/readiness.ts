import type { Cases } from '../case.ts'

export const cases: Cases = {
  leaveDatabase: { internal: 'a process that ends closes its own connections' },
  whatIsMissing: { public: 'whoever asks /readyz: it tells whether the database answers, and nothing from it' },
}
