import type { Cases } from '../case.ts'

export const cases: Cases = {
  changedFeeds: { internal: 'the worker, which tells a hub the addresses of public feeds' },
}
