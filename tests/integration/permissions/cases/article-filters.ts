import type { Cases } from '../case.ts'

const condition = { internal: 'a condition within the queries of other rooms: it reads nothing by itself' }

export const cases: Cases = {
  conditions: condition,
  narrowing: condition,
  inReach: condition,
  worthListing: condition,
  oneOf: condition,
}
