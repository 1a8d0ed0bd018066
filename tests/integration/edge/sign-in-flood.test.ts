/** One network floods the sign-in. Measured in what reaches web, which no machine makes slower. */
import { expect, test } from 'vitest'
import { limits } from '#server/edge/limits'
import { behind, edgeBefore } from '#tests/support/edge'

/** A web that answers nobody of this network until it is let. */
async function besieged(network: string) {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  const web = await behind(async ({ url, headers }, response) => {
    if (headers['x-forwarded-for'] === network && url !== '/newsroom/sign-in') await opened
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  const edge = await edgeBefore(web, { proxies: { hops: 1 } })
  const from = (address: string, path = '/api/auth/csrf') => edge.get(path, { 'x-forwarded-for': address })
  const flood = Array.from({ length: 300 }, () => from(network))
  await expect.poll(() => web.asked.length).toBe(limits.signInsOfNetwork)
  return { web, open, from, flood }
}

test('attempts of one network wait for each other at the edge, and people elsewhere for none of them', async () => {
  const { web, open, from, flood } = await besieged('192.0.2.1')
  for (let person = 0; person < 20; person += 1) expect((await from(`198.51.${person}.7`)).status).toBe(200)
  expect((await from('192.0.2.1', '/newsroom/sign-in')).status).toBe(200)
  expect(web.asked.filter(({ url }) => url === '/api/auth/csrf')).toHaveLength(limits.signInsOfNetwork + 20)
  open()
  const statuses = (await Promise.all(flood)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(
    limits.signInsOfNetwork + limits.signInsWaitingOfNetwork,
  )
  expect(new Set(statuses)).toEqual(new Set([200, 429]))
  expect((await from('192.0.2.1')).status).toBe(200)
})
