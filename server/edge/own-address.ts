/** The host names of this installation, and whether a request comes from one of its own pages. */
export type OwnAddress = {
  /** As in a Host header, lower case */
  hosts: ReadonlySet<string>
  protocol: 'http' | 'https'
  siteUrl: string
  siteHost: string
  /** Where media files are, if on a host of their own; `only`: nowhere else */
  media: { url: string; host: string; only: boolean } | null
  /** The origin to which pages of the newsroom send files straight; null: they send them here */
  uploads: string | null
}

type MediaUrl = { url: string | null; only: boolean }
const onSite: MediaUrl = { url: null, only: false }

/** Without TLS in front, the machine's own names count too: somebody is trying it out on that machine. */
export function ownAddress(
  siteUrl: string,
  port: number,
  { url, only } = onSite,
  uploadUrl: string | null = null,
): OwnAddress {
  const site = new URL(siteUrl)
  const protocol = site.protocol === 'https:' ? 'https' : 'http'
  const here = port === 80 ? '' : `:${port}`
  const local = protocol === 'http' ? [`localhost${here}`, `127.0.0.1${here}`, `[::1]${here}`] : []
  const media = url === null ? null : { url, host: new URL(url).host, only }
  const uploads = uploadUrl === null ? null : new URL(uploadUrl).origin
  return { hosts: new Set([site.host, ...local]), protocol, siteUrl: site.origin, siteHost: site.host, media, uploads }
}

/** The host that a request names, if it is one of ours. */
export function ownHost(own: OwnAddress, host: string | undefined): string | null {
  const name = host?.toLowerCase() ?? ''
  return own.hosts.has(name) ? name : null
}

/** The same for the host of media files. */
export function mediaHost(own: OwnAddress, host: string | undefined): string | null {
  const name = host?.toLowerCase() ?? ''
  return own.media?.host === name ? name : null
}

/** True where Origin says that a page of ours, under the very name it was asked by, sent the request. */
export function fromOwnPage(own: OwnAddress, host: string, origin: string | undefined): boolean {
  return origin === `${own.protocol}://${host}`
}
