/** Reads IP addresses: the only place that does. One address comes out as one text, however it was spelled. */
import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6
export type IpRange = { address: Address; bits: number }

/**
 * The address in `1.2.3.4`, `1.2.3.4:80`, `2001:DB8::1`, `[2001:db8::1]:80`, `fe80::1%eth0` or `::ffff:1.2.3.4`; null where
 * there is none. IPv4 within IPv6 comes out as IPv4. The zone goes: it names an interface of whoever wrote it.
 */
export function ipAddressIn(entry: string): string | null {
  return parsed(entry)?.toString() ?? null
}

/** The range in `10.0.0.0/8` or `2001:db8::7`; null where there is none. */
export function ipRangeIn(entry: string): IpRange | null {
  const [, text = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry.trim()) ?? []
  const address = parsedBare(text)
  if (!address) return null
  // The length in `::ffff:10.0.0.0/104` counts from the beginning of the IPv6 address.
  const prefix = address.kind() === 'ipv4' && text.includes(':') ? 96 : 0
  const longest = address.kind() === 'ipv4' ? 32 : 128
  const bits = length === undefined ? longest : Number(length) - prefix
  return bits < 0 || bits > longest ? null : { address, bits }
}

/** Whether one of the ranges holds this address. */
export function isWithin(address: string, ranges: readonly IpRange[]): boolean {
  const found = parsed(address)
  return found !== null && ranges.some((range) => holds(range, found))
}

/** The network that an address belongs to: /24 of IPv4, /48 of IPv6; addresses within it count as one place. */
export function networkOf(address: string): string {
  const found = parsed(address)
  if (!found) return 'unknown'
  if (found instanceof ipaddr.IPv4) return `${found.octets.slice(0, 3).join('.')}.0/24`
  const groups = found.parts.slice(0, 3).map((group) => group.toString(16))
  return `${groups.join(':')}::/48`
}

function parsed(entry: string): Address | null {
  const trimmed = entry.trim()
  const [, inBrackets, beforePort] = /^\[([^\]]*)\](?::\d{1,5})?$|^([\d.]+):\d{1,5}$/.exec(trimmed) ?? []
  const [text = ''] = (inBrackets ?? beforePort ?? trimmed).split('%', 1)
  return parsedBare(text)
}

/** Of IPv4 four decimal parts only: `10.1`, `0x7f.1` and `010.0.0.1` are addresses to some programs and other ones to others. */
function parsedBare(text: string): Address | null {
  if (!text.includes(':')) return ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.IPv4.parse(text) : null
  if (!ipaddr.IPv6.isValid(text)) return null
  const address = ipaddr.IPv6.parse(text)
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address
}

function holds({ address, bits }: IpRange, found: Address): boolean {
  if (address instanceof ipaddr.IPv4) return found instanceof ipaddr.IPv4 && found.match(address, bits)
  return found instanceof ipaddr.IPv6 && found.match(address, bits)
}
