/** What of a query a reader's page may depend on. Everything else (campaign marks and the like) would only split the cache. */
const everywhere = ['before']
const byPath: Record<string, readonly string[]> = {
  '/sources': ['after'],
}

const longest = 200

/** The query as web gets it and as the cache knows it: allowed names in one order, each once. */
export function siteQuery(path: string, query: string): string {
  if (query === '') return ''
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const name of byPath[path] ?? everywhere) {
    const value = given.get(name)
    if (value && value.length <= longest) kept.set(name, value)
  }
  return kept.toString()
}
