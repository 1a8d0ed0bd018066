import { Duplex } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'
import { unauthenticatedSockets } from '#server/edge/unauthenticated-sockets'

test('who is known for a while makes room for newcomers from the same place', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { admit: welcome } = unauthenticatedSockets(1, 5_000)
  expect(welcome('192.0.2.0/24', new Duplex())).toBe(true)
  expect(welcome('192.0.2.0/24', new Duplex())).toBe(false)
  expect(welcome('198.51.100.0/24', new Duplex())).toBe(true)
  vi.advanceTimersByTime(5_000)
  expect(welcome('192.0.2.0/24', new Duplex())).toBe(true)
})

test('who has left makes room at once, and only once', async () => {
  const { admit: welcome } = unauthenticatedSockets(2, 5_000)
  const [one, other] = [new Duplex(), new Duplex()]
  expect([welcome('192.0.2.0/24', one), welcome('192.0.2.0/24', other)]).toEqual([true, true])
  one.destroy()
  await new Promise((resolve) => one.once('close', resolve))
  expect([1, 2].map(() => welcome('192.0.2.0/24', new Duplex()))).toEqual([true, false])
})
