/** Filters header lines: those that only processes of ours may set are removed, and set by the edge. */
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { OwnAddress } from '#server/edge/own-address'

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
])

const ours = new Set([
  'host',
  'forwarded',
  'via',
  'x-real-ip',
  'x-request-id',
  'content-security-policy',
  'content-security-policy-report-only',
  'next-resume',
  'x-matched-path',
  'x-now-route-matches',
  'x-prerender-revalidate',
  'x-prerender-bypass-mode',
])
const ourPrefixes = ['x-forwarded-', 'x-middleware-', 'x-nextjs-', 'x-next-', 'x-invoke-', 'x-vercel-']

export type Sender = {
  /** One of our own hosts */
  host: string
  /** The address of the connection's other end; what it says about others is not believed */
  address: string
  requestId: string
}

/** `next dev` knows its browser by these. */
const developmentPrefix = 'x-nextjs-'

/** The headers of an incoming request as web or collab gets them. */
export function forwarded(
  incoming: IncomingHttpHeaders,
  sender: Sender,
  own: OwnAddress,
  development = false,
): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {}
  // A header that Connection names is meant for this hop only. Not the length: without it a body would pass for another request.
  const named = new Set((incoming.connection ?? '').toLowerCase().split(/\s*,\s*/))
  named.delete('content-length')
  for (const [name, value] of Object.entries(incoming)) {
    if (hopByHop.has(name) || named.has(name) || ours.has(name)) continue
    const isOurs = ourPrefixes.some((prefix) => name.startsWith(prefix))
    if (isOurs && !(development && name.startsWith(developmentPrefix))) continue
    headers[name] = value
  }
  headers.host = sender.host
  headers['x-forwarded-host'] = sender.host
  headers['x-forwarded-proto'] = own.protocol
  headers['x-forwarded-for'] = sender.address
  headers['x-request-id'] = sender.requestId
  return headers
}

const decidedHere = new Set([
  'cache-control',
  'content-security-policy',
  'referrer-policy',
  'permissions-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-robots-tag',
  'x-powered-by',
  'x-request-id',
  'date',
  'server',
])

/** Header lines of web's answer without those that the edge decides. Flat list. */
export function answered(rawHeaders: readonly string[]): string[] {
  const headers: string[] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    const lower = name.toLowerCase()
    if (!hopByHop.has(lower) && !decidedHere.has(lower)) headers.push(name, rawHeaders[at + 1] ?? '')
  }
  return headers
}

/** A flat list of header lines without those of these names, given in lower case. */
export function withoutHeaders(lines: readonly string[], names: readonly string[]): string[] {
  const isKept = (at: number) => !names.includes((lines[at - (at % 2)] ?? '').toLowerCase())
  return lines.filter((_, at) => isKept(at))
}
