/** A share of the edge's connections for each network, so that none of them can take all. */
import type { Socket } from 'node:net'
import { ipRangeIn, isWithin, networkOf } from '#lib/ip-address'
import { isProxyOfOurs, type Proxies } from '#lib/proxies'

const ownMachine = ['127.0.0.0/8', '::1'].map(ipRangeIn).filter((range) => range !== null)

/** Whether a program on this machine is at the other end */
export const isOwnMachine = (address: string): boolean => isWithin(address, ownMachine)

/**
 * Closes a connection at once where its network (/24, /48) has `most` open already. Programs on this machine, and proxies of ours,
 * which speak for everybody, are not counted.
 */
export function connectionShare(most: number, proxies: Proxies): (socket: Socket) => void {
  const open = new Map<string, number>()
  return (socket) => {
    const address = socket.remoteAddress ?? ''
    if (isOwnMachine(address) || isProxyOfOurs(proxies, address)) return
    const network = networkOf(address)
    const count = open.get(network) ?? 0
    if (count >= most) return void socket.destroy()
    open.set(network, count + 1)
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1
      if (left > 0) open.set(network, left)
      else open.delete(network)
    })
  }
}
