import { Duplex } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'
import { unauthenticatedSockets } from '#server/edge/unauthenticated-sockets'

test('a socket counts against its network for a while only', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { admit } = unauthenticatedSockets(1, 5_000)
  expect(admit('192.0.2.0/24', new Duplex())).toBe(true)
  expect(admit('192.0.2.0/24', new Duplex())).toBe(false)
  expect(admit('198.51.100.0/24', new Duplex())).toBe(true)
  vi.advanceTimersByTime(5_000)
  expect(admit('192.0.2.0/24', new Duplex())).toBe(true)
})

test('a socket that closes stops counting at once, and only once', async () => {
  const { admit } = unauthenticatedSockets(2, 5_000)
  const [one, other] = [new Duplex(), new Duplex()]
  expect([admit('192.0.2.0/24', one), admit('192.0.2.0/24', other)]).toEqual([true, true])
  one.destroy()
  await new Promise((resolve) => one.once('close', resolve))
  expect([1, 2].map(() => admit('192.0.2.0/24', new Duplex()))).toEqual([true, false])
})
