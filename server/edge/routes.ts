/** Which door a path leads to. What is named nowhere here is a reader's page: the door that lets least through. */
export type Route = 'site' | 'newsroom' | 'collab' | 'livez' | 'readyz' | 'framework' | 'nowhere'

const newsroom = ['/newsroom', '/api', '/setup']

/** Takes the path as `targetOf` spells it. */
export function routeOf(path: string, development: boolean): Route {
  // Next's payload of a page, under an address of its own: no page of ours asks for one by name.
  if (path.endsWith('.rsc')) return 'nowhere'
  if (newsroom.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))) return 'newsroom'
  if (path === '/collab') return 'collab'
  if (path === '/livez' || path === '/readyz') return path.slice(1) as Route
  // `next dev` talks to its browser over addresses of its own; in production only files have a name below /_next.
  if (development && (path.startsWith('/_next/') || path.startsWith('/__nextjs'))) return 'framework'
  if (path.startsWith('/_next/') && !path.startsWith('/_next/static/')) return 'nowhere'
  return 'site'
}
