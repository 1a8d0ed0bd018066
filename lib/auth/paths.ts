export const signInPath = '/newsroom/sign-in'

/** The header in which the edge tells web a request's path and query, for pages that send people to sign in. */
export const pathHeader = 'x-newsroom-path'

/** Where to go after signing in: a path inside the newsroom, whatever was asked for. */
export function newsroomPath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 500 || !URL.canParse(wanted, 'http://newsroom.invalid')) return '/newsroom'
  const { origin, pathname, searchParams } = new URL(wanted, 'http://newsroom.invalid')
  const inside = pathname === '/newsroom' || pathname.startsWith('/newsroom/')
  if (origin !== 'http://newsroom.invalid' || !inside || pathname.startsWith(signInPath)) return '/newsroom'
  // The parameter that Next adds to fetch a page without its HTML
  searchParams.delete('_rsc')
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}

export const signInFor = (path: string | null): string =>
  path && newsroomPath(path) !== '/newsroom' ? `${signInPath}?to=${encodeURIComponent(newsroomPath(path))}` : signInPath
