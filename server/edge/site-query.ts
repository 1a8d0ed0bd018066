/** Reduces a query to what a reader's page depends on: everything else (campaign marks and the like) would split the cache. */
import { askedIn, nothingAsked, queryFor } from '#lib/site/search/asked'

type Accepted = { name: string; form: RegExp }

const lists =
  /^\/((desks|topics|authors|sources|corrections)\/[^/]+|corrections|archive\/\d{4}\/\d\d(\/\d\d)?|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(\/[^/.]+)?)$/
const indexes = /^\/(topics|people|places|authors|sources)$/
/** As lib/keyset-cursor writes a cursor, and as slugs are written. */
const cursor: Accepted = { name: 'before', form: /^-?[0-9a-z]{1,11}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ }
const slug: Accepted = { name: 'after', form: /^[\p{L}\p{M}\p{N}-]{1,200}$/u }

const asked = (query: string) => {
  const said = new URLSearchParams(query)
  return askedIn((name) => said.get(name))
}

const oEmbedParameters = ['url', 'format', 'maxwidth', 'maxheight']

/** Any number of addresses can be asked about: `isUnbounded` has them wait in a line of their own. */
function oEmbedQuery(said: URLSearchParams): string {
  const kept = oEmbedParameters.flatMap((name) => {
    const value = said.get(name)
    return value === null ? [] : [[name, value]]
  })
  return new URLSearchParams(kept).toString()
}

/** The query as web gets it and as the cache knows it: what this page turns by, in the form that our own links have. */
export function siteQuery(path: string, query: string): string {
  if (query === '') return ''
  if (path === '/search/suggestions') return queryFor({ ...nothingAsked, q: asked(query).q })
  if (path === '/search') return queryFor(asked(query))
  if (path === '/oembed') return oEmbedQuery(new URLSearchParams(query))
  const accepted = indexes.test(path) ? slug : lists.test(path) ? cursor : null
  const value = accepted && new URLSearchParams(query).get(accepted.name)
  return value && accepted.form.test(value) ? new URLSearchParams({ [accepted.name]: value }).toString() : ''
}
