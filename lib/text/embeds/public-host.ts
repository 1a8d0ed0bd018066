/** Top-level names that lead nowhere in the public net, or to another one (RFC 6761, 6762, 7686, 8375, 9476, ICANN's `internal`). */
const notPublic = new Set('localhost local internal invalid test onion alt arpa lan home corp intranet'.split(' '))
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** The name of a host in the public net, in ASCII (letters of other scripts as `xn--…`): no address in numbers, no port, no user. */
export function isPublicHost(host: string): boolean {
  const labels = host.split('.')
  const top = labels.at(-1) ?? ''
  return (
    host.length <= 253 &&
    labels.length > 1 &&
    labels.every((one) => label.test(one)) &&
    /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(top) &&
    !notPublic.has(top)
  )
}
