export const signInPath = '/newsroom/sign-in'

/** Where to go after signing in: a path inside the newsroom, whatever was asked for. */
export function newsroomPath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 500 || !URL.canParse(wanted, 'http://newsroom.invalid')) return '/newsroom'
  const { origin, pathname, search } = new URL(wanted, 'http://newsroom.invalid')
  const inside = pathname === '/newsroom' || pathname.startsWith('/newsroom/')
  if (origin !== 'http://newsroom.invalid' || !inside || pathname.startsWith(signInPath)) return '/newsroom'
  return `${pathname}${search}`
}

export const signInFor = (path: string | null): string =>
  path && newsroomPath(path) !== '/newsroom' ? `${signInPath}?to=${encodeURIComponent(newsroomPath(path))}` : signInPath
