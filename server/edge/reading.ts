/** Sends readers of an address in another spelling to the page that is meant, in one hop, and only where there is one. */
import { isNowhere, nowhere } from '#server/edge/known-addresses'
import type { Asker, Read, Served } from '#server/edge/readers'
import { redirect } from '#server/edge/redirect'
import { routeOf } from '#server/edge/routes'
import { siteQuery } from '#server/edge/site-query'
import { inOurCase, isTidy, queryForHeader } from '#server/edge/spelling'
import { type Target, targetOf } from '#server/edge/target'

/** The answer to a reader's request for `url`, which was read as `target`. Throws as `read` does. */
export async function pageFor(
  read: Read,
  url: string,
  target: Target,
  asker: Asker,
  security: readonly string[],
): Promise<Served> {
  const { path, query } = target
  const served = withQuery(await read(keyOf(path, query), asker), query, security)
  const inCase = readersSpelling(path)
  if (served.page.status !== 404 || inCase === path)
    return isTidy(url, target) ? served : movedTo(path, query, served, security)
  const meant = withQuery(await read(keyOf(inCase, query), asker), query, security)
  return meant.page.status === 404 ? served : movedTo(inCase, query, meant, security)
}

/** In our case, where that is a reader's address too: no other spelling leads past the checks of another route. */
function readersSpelling(path: string): string {
  const inCase = inOurCase(path)
  return targetOf(inCase)?.path === inCase && routeOf(inCase, false) === 'site' ? inCase : path
}

const keyOf = (path: string, query: string) => {
  if (isNowhere(path)) return nowhere
  const kept = siteQuery(path, query)
  return kept === '' ? path : `${path}?${kept}`
}

/** A page that says itself where it is, or that it is not there, is the answer already. */
function movedTo(path: string, query: string, served: Served, security: readonly string[]): Served {
  if (served.page.status !== 200) return served
  const location = query === '' ? path : `${path}?${queryForHeader(query)}`
  return { ...served, page: redirect(308, location, security) }
}

/** Web was not told the whole query: a campaign mark goes on with the reader. */
function withQuery(served: Served, query: string, security: readonly string[]): Served {
  const { status, headers } = served.page.contents
  const location = headers[headers.indexOf('Location') + 1]
  if (query === '' || status < 300 || status > 399 || !location || location.includes('?')) return served
  return { ...served, page: redirect(status, `${location}?${queryForHeader(query)}`, security) }
}
