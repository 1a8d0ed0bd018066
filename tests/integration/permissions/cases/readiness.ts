import type { Cases } from '../case.ts'

export const cases: Cases = {
  whatIsMissing: { public: 'whoever asks /readyz: it tells whether the database answers, and nothing from it' },
}
