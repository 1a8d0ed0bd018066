import { expect, test, vi } from 'vitest'
import { databasePatience } from '#lib/readiness/patience'
import { readinessOf } from '#server/edge/health'
import { limits } from '#server/edge/limits'
import type { Rendered, Web } from '#server/edge/web'

test('where the database hangs, a load balancer is told so, and not that web does', async () => {
  const ask = vi.fn<Web['ask']>(async () => {
    const body = Buffer.from('The database does not answer.')
    return { status: 503, headers: {}, body, since: 0 } satisfies Rendered
  })
  expect(await readinessOf({ ask, page: ask, close: () => {} })('id')).toBe('The database does not answer.')
  const [, , patience] = ask.mock.calls[0] ?? []
  expect(patience).toBeGreaterThan(databasePatience)
})

test('where the database hangs, readers get copies before web has said so', () => {
  expect(limits.webProbe).toBeLessThan(databasePatience)
})
