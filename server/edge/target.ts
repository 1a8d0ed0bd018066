/** Normalises the target of a request, so that what the edge decides on is what web is asked for. */

export type Target = {
  /** Percent-encoded in one way only, beginning with a slash */
  path: string
  /** Without the question mark */
  query: string
}

const doubleSpelling = /%2f|%5c/i
const stillEncoded = /%[0-9a-f]{2}/i

/** The target of a request line. null where no honest client writes it so: dots, doubled or hidden slashes, control characters. */
export function targetOf(url: string): Target | null {
  if (!url.startsWith('/') || url.includes('#')) return null
  const queryStart = url.indexOf('?')
  const raw = queryStart < 0 ? url : url.slice(0, queryStart)
  if (doubleSpelling.test(raw)) return null
  const path = decoded(raw)
  if (path === null || path.includes('//') || path.includes('\\') || hasControls(path) || stillEncoded.test(path))
    return null
  const segments = path.split('/')
  if (segments.some((segment) => segment === '.' || segment === '..')) return null
  return { path: segments.map(encodeURIComponent).join('/'), query: queryStart < 0 ? '' : url.slice(queryStart + 1) }
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw)
  } catch {
    return null
  }
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true
  }
  return false
}
