/** Tells browsers per route what to refuse. Header lists are flat: name, value, name, value. */
import { previewsPath } from '#lib/previews/addresses'
import type { OwnAddress } from '#server/edge/own-address'

const sitePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"

// `next dev` needs inline scripts, eval and a socket on reader pages, which in production carry no framework.
const siteDevelopmentPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws:; frame-ancestors 'none'"

const everywhere = (own: OwnAddress): string[] => [
  'X-Content-Type-Options',
  'nosniff',
  'Permissions-Policy',
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy',
  'same-origin',
  ...(own.protocol === 'https' ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
]

export function siteHeaders(own: OwnAddress, development: boolean): string[] {
  return [
    'Content-Security-Policy',
    withMedia(development ? siteDevelopmentPolicy : sitePolicy, own.media?.url),
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    ...everywhere(own),
  ]
}

/** Pictures and recordings may come from the host of media files, too; nothing else may. */
function withMedia(policy: string, url: string | undefined): string {
  if (!url) return policy
  const [images, sounds] = ["img-src 'self'", "media-src 'self'"]
  const widened = policy.replace(images, `${images} ${url}`).replace(sounds, `${sounds} ${url}`)
  return policy.includes(sounds) ? widened : `${widened}; ${sounds} ${url}`
}

/** The same headers for a page that these styles stand in: hash sources of CSP, quotes included. */
export function withStyles(headers: readonly string[], sources: readonly string[]): readonly string[] {
  const place = headers.indexOf('Content-Security-Policy') + 1
  if (sources.length === 0 || place === 0) return headers
  const policy = headers[place] ?? ''
  return headers.with(place, policy.replace("style-src 'self'", `style-src 'self' ${sources.join(' ')}`))
}

/** The same headers for a page that may hold frames of these hosts; all others stay as they are. */
export function withFrames(headers: readonly string[], hosts: readonly string[]): readonly string[] {
  const place = headers.indexOf('Content-Security-Policy') + 1
  if (hosts.length === 0 || place === 0) return headers
  const sources = hosts.map((host) => `https://${host}`).join(' ')
  return headers.with(place, `${headers[place]}; frame-src ${sources}`)
}

const previewed =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; base-uri 'none'; manifest-src 'self'"

/**
 * For pieces that are not public: nothing runs in them, and nobody keeps them. `newsroom`: only pages of ours hold it in a frame, where it leads to
 * new windows alone. `guest`: nobody does, and it sends its form here. Browsers tell no other site where one came from.
 */
export function previewHeaders(own: OwnAddress, by: 'newsroom' | 'guest'): string[] {
  const rest =
    by === 'newsroom'
      ? "form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      : "form-action 'self'; frame-ancestors 'none'"
  return [
    'Content-Security-Policy',
    withMedia(`${previewed}; ${rest}`, own.media?.url),
    'Referrer-Policy',
    'same-origin',
    'Cache-Control',
    'no-store',
    'X-Robots-Tag',
    'noindex',
    'Cross-Origin-Resource-Policy',
    'same-origin',
    ...everywhere(own),
  ]
}

const nothing = "default-src 'none'; frame-ancestors 'none'"

/** For the sentences that the edge answers itself. */
export function edgeHeaders(own: OwnAddress): string[] {
  return ['Content-Security-Policy', nothing, 'Referrer-Policy', 'no-referrer', ...everywhere(own)]
}

/** For the pages that the edge makes itself: `styles` is their source for style-src. */
export function edgePageHeaders(own: OwnAddress, styles: string): string[] {
  return edgeHeaders(own).map((line) => (line === nothing ? `${nothing}; style-src ${styles}` : line))
}

/** For answers to programs: no browser shows them as a page. */
export function machineHeaders(own: OwnAddress): string[] {
  return [
    'Content-Security-Policy',
    nothing,
    'Cache-Control',
    'no-store',
    'X-Robots-Tag',
    'noindex',
    ...everywhere(own),
  ]
}

/** Whatever a file holds, nothing of it runs. */
export const filePolicy = `${nothing}; sandbox`

/** For public files: shown as what they are, by readers of feeds and other pages, too, and never run, whatever an SVG or a PDF holds. */
export function fileHeaders(own: OwnAddress): string[] {
  return ['Content-Security-Policy', filePolicy, 'Cross-Origin-Resource-Policy', 'cross-origin', ...everywhere(own)]
}

/** For the newsroom and the set-up: `policy` is what Next takes its nonce from; `caching` is Cache-Control. */
export function newsroomHeaders(own: OwnAddress, policy: string, caching = 'no-store'): string[] {
  return [
    'Content-Security-Policy',
    policy,
    'Referrer-Policy',
    'same-origin',
    'Cache-Control',
    caching,
    'X-Robots-Tag',
    'noindex',
    'Cross-Origin-Resource-Policy',
    'same-origin',
    ...everywhere(own),
  ]
}

/** `nonce` is new for each request. The editor places menus and cursors by style attributes, hence style-src-attr. */
export function newsroomPolicy(own: OwnAddress, host: string, nonce: string, development: boolean): string {
  const socket = `${own.protocol === 'https' ? 'wss' : 'ws'}://${host}`
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // House style is looked for in a worker of the page’s own files.
    "worker-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    // A piece as readers would see it, which runs nothing.
    `frame-src ${own.protocol}://${host}${previewsPath}/`,
    `connect-src 'self' ${socket}${own.uploads ? ` ${own.uploads}` : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join('; ')
}
