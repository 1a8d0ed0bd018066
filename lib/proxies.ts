/** Which machines in front of the edge are ours, and so may say whom they speak for. */
import { type IpRange, ipAddressIn, ipRangeIn, isWithin } from '#lib/ip-address'

/** So many machines, each adding one address; or those with these addresses. */
export type Proxies = { hops: number } | { ours: readonly IpRange[] }

export const mostHops = 10

/** Reads "1", or "10.0.0.0/8, 2001:db8::7". Null where it is neither. */
export function proxiesFrom(setting: string): Proxies | null {
  if (/^\d+$/.test(setting)) return Number(setting) <= mostHops ? { hops: Number(setting) } : null
  const ranges = setting.split(',').map(ipRangeIn)
  const ours = ranges.filter((range) => range !== null)
  return ours.length === ranges.length ? { ours } : null
}

/**
 * Whom a request comes from: `connection` is the address at the other end, `forwardedFor` its X-Forwarded-For. Read from
 * the right, because each machine adds at the end whom it has heard, and the rest may have come with the request: it is not even
 * looked at, for anybody can send thousands of entries.
 */
export function visitorOf(proxies: Proxies, connection: string, forwardedFor: string | undefined): string {
  let visitor = ipAddressIn(connection)
  if (visitor === null) return connection
  let rest = forwardedFor ?? ''
  for (let hop = 0; isOurs(proxies, visitor, hop); hop += 1) {
    const comma = rest.lastIndexOf(',')
    // An entry that is no address was not written by a trusted proxy; only the one who passed it on is known.
    const address = ipAddressIn(rest.slice(comma + 1))
    if (address === null) return visitor
    visitor = address
    rest = rest.slice(0, Math.max(comma, 0))
  }
  return visitor
}

/** Whether the machine at the other end of a connection is a proxy of ours; wherever proxies are only counted, each that connects is. */
export function isProxyOfOurs(proxies: Proxies, connection: string): boolean {
  const address = ipAddressIn(connection)
  return address !== null && isOurs(proxies, address, 0)
}

function isOurs(proxies: Proxies, address: string, hop: number): boolean {
  return 'hops' in proxies ? hop < proxies.hops : isWithin(address, proxies.ours)
}
