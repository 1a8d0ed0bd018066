/** Which machines in front of the edge are ours, and so may say whom they speak for. */
import { BlockList, isIP } from 'node:net'

/** So many machines, each adding one address; or those with these addresses. */
export type Proxies = { hops: number } | { ours: BlockList }

export const mostHops = 10

/** Reads "1", or "10.0.0.0/8, 2001:db8::7". Null where it is neither. */
export function proxiesFrom(setting: string): Proxies | null {
  if (/^\d+$/.test(setting)) return Number(setting) <= mostHops ? { hops: Number(setting) } : null
  const ours = new BlockList()
  return setting.split(',').every((entry) => added(ours, entry.trim())) ? { ours } : null
}

function added(list: BlockList, entry: string): boolean {
  const [address = '', length, ...more] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  const name = family === 4 ? 'ipv4' : 'ipv6'
  if (length === undefined) list.addAddress(address, name)
  else if (/^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128))
    list.addSubnet(address, Number(length), name)
  else return false
  return true
}

/**
 * Whom a request comes from: `connection` is the address at the other end, `said` its X-Forwarded-For. Read from the right,
 * because each machine adds at the end whom it has heard, and the rest may have come with the request.
 */
export function visitorOf(proxies: Proxies, connection: string, said: string | undefined): string {
  const chain = [...(said ?? '').split(','), connection].map(addressIn).reverse()
  let visitor = addressIn(connection) ?? connection
  for (const [index, address] of chain.entries()) {
    // An entry that is no address was not written by a trusted proxy; only the one who passed it on is known.
    if (address === null) return visitor
    visitor = address
    if (!isOurs(proxies, address, index)) return visitor
  }
  return visitor
}

function isOurs(proxies: Proxies, address: string, index: number): boolean {
  if ('hops' in proxies) return index < proxies.hops
  return proxies.ours.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

/** The address in `1.2.3.4`, `1.2.3.4:80`, `[2001:db8::1]:80` or `::ffff:1.2.3.4`; null where there is none. */
function addressIn(entry: string): string | null {
  const bare = entry.trim().toLowerCase()
  const [, inBrackets, beforePort] = /^\[([^\]]*)\](?::\d+)?$|^([\d.]+):\d+$/.exec(bare) ?? []
  const address = (inBrackets ?? beforePort ?? bare).replace(/^::ffff:(?=[\d.]+$)/, '')
  return isIP(address) === 0 ? null : address
}
