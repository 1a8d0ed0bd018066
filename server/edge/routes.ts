/** Maps a path to the route that serves it. A path that is named nowhere here is a reader's page: the route that lets least through. */
import { guestCommentPath, previewsPath } from '#lib/previews/addresses'
import { reportPath } from '#lib/site/report-form'
import { streamsPath } from '#server/edge/coverage/address'

export type Route =
  | 'site'
  | 'newsroom'
  | 'report'
  | 'preview'
  | 'guestComment'
  | 'coverage'
  | 'api'
  | 'files'
  | 'collab'
  | 'livez'
  | 'readyz'
  | 'framework'
  | 'unknown'

const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`)

/** Takes the path as `targetOf` spells it. */
export function routeOf(path: string, development: boolean): Route {
  // Next's payload of a page, under an address of its own: no page of ours asks for one by name.
  if (path.endsWith('.rsc')) return 'unknown'
  // The two addresses outside /newsroom that its pages use. Web's own /api/ready and /api/live are not for outside.
  if (isUnder(path, '/newsroom') || path === '/setup' || path.startsWith('/api/auth/')) return 'newsroom'
  if (path === reportPath) return 'report'
  if (path === guestCommentPath) return 'guestComment'
  if (isUnder(path, previewsPath)) return 'preview'
  if (isUnder(path, streamsPath)) return 'coverage'
  if (isUnder(path, '/api/v1')) return 'api'
  if (isUnder(path, '/media')) return 'files'
  if (isUnder(path, '/api') || isUnder(path, '/setup')) return 'unknown'
  if (path === '/collab') return 'collab'
  if (path === '/livez') return 'livez'
  if (path === '/readyz') return 'readyz'
  // `next dev` talks to its browser over addresses of its own; in production only files have a name below /_next.
  if (development && (path.startsWith('/_next/') || path.startsWith('/__nextjs'))) return 'framework'
  if (path.startsWith('/_next/') && !path.startsWith('/_next/static/')) return 'unknown'
  return 'site'
}
