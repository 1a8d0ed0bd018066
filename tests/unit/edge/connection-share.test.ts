import type { Server } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { type Proxies, proxiesFrom } from '#lib/proxies'
import { connectionShare } from '#server/edge/connection-share'
import { limits } from '#server/edge/limits'
import { ownAddress } from '#server/edge/own-address'
import { serverFor } from '#server/edge/server'

const nobody: Proxies = { hops: 0 }

/** A connection whose other end has this address */
function from(address: string): Socket {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: address })
  return socket
}

/** Which of these connections are left open, two for a network */
const left = (proxies: Proxies, addresses: string[]): boolean[] => {
  const admit = connectionShare(2, proxies)
  return addresses.map((address) => {
    const socket = from(address)
    admit(socket)
    return !socket.destroyed
  })
}

describe('a network that takes more than its share of connections', () => {
  test.each([
    [['192.0.2.1', '192.0.2.2', '::ffff:192.0.2.3', '198.51.100.1']],
    [['2001:db8:1:1::1', '2001:db8:1:2::1', '2001:db8:1:3::1', '2001:db8:2::1']],
  ])('is cut off, and no other: %j', (addresses) => {
    expect(left(nobody, addresses)).toEqual([true, true, false, true])
  })

  test('has one more for each that it closes', async () => {
    const admit = connectionShare(1, nobody)
    const [one, other, third] = [from('192.0.2.1'), from('192.0.2.1'), from('192.0.2.1')]
    admit(one)
    one.destroy()
    await new Promise((resolve) => one.once('close', resolve))
    admit(other)
    admit(third)
    expect([other.destroyed, third.destroyed]).toEqual([false, true])
  })

  test.each([
    ['this machine', '0', '127.0.0.1'],
    ['this machine', '0', '::ffff:127.0.0.1'],
    ['this machine', '0', '::1'],
    ['a proxy that is only counted', '1', '192.0.2.1'],
    ['a proxy that is named', '192.0.2.0/24', '192.0.2.1'],
  ])('is not %s (TRUSTED_PROXIES=%s, %s)', (_, setting, address) => {
    expect(left(proxiesFrom(setting) ?? nobody, [address, address, address])).toEqual([true, true, true])
  })

  test('may be one that only says that it speaks for others', () => {
    expect(left(proxiesFrom('10.0.0.0/8') ?? nobody, ['192.0.2.1', '192.0.2.1', '192.0.2.1'])).toEqual([
      true,
      true,
      false,
    ])
  })

  test('is cut off by the edge itself', () => {
    const own = ownAddress('http://localhost:3000', 3000)
    const server: Server = serverFor(
      () => {},
      () => {},
      own,
      nobody,
    )
    const sockets = Array.from({ length: limits.connectionsOfNetwork + 1 }, () => from('192.0.2.1'))
    for (const socket of sockets) server.emit('connection', socket)
    expect(sockets.filter(({ destroyed }) => destroyed)).toEqual(sockets.slice(-1))
    for (const socket of sockets) socket.destroy()
  })
})
