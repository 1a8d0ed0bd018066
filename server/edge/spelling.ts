/**
 * The one spelling of a reader's address: what a request for any other one means. Pure text: whether a page is there is
 * asked by who sends a reader on (reading).
 */
import { type Target, targetOf } from '#server/edge/target'

const trailing = /(?<=.)\/+$/

/**
 * The address that is meant where slashes are doubled, hidden in `%2F` or stand at the end. Null for what no page of ours
 * could be called, such as backslashes, which browsers take for slashes: following them could lead to another site.
 */
export function tidied(url: string): Target | null {
  const queryStart = url.indexOf('?')
  const path = queryStart < 0 ? url : url.slice(0, queryStart)
  const query = queryStart < 0 ? '' : url.slice(queryStart)
  const single = inUtf8(path)
    .replace(/%2f/gi, '/')
    .replace(/\/{2,}/g, '/')
    .replace(trailing, '')
  return single.startsWith('/') ? composed(targetOf(single + query)) : null
}

/** Node reads a request line byte by byte; programs that do not percent-encode send UTF-8. */
function inUtf8(path: string): string {
  if (!/[\x80-\xff]/.test(path) || /[^\0-\xff]/.test(path)) return path
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(path, 'latin1'))
  } catch {
    return path
  }
}

/** Slugs are kept in NFC. */
function composed(target: Target | null): Target | null {
  return target && { ...target, path: encodedSegments(target.path, (segment) => segment.normalize('NFC')) }
}

/** True where the address is written as our own links are, or as files of the framework are. */
export function isTidy(url: string, { path }: Target): boolean {
  const end = url.indexOf('?')
  return (end < 0 ? url : url.slice(0, end)) === path || path.startsWith('/_next/')
}

const language = /^\/[a-z]{2,3}((?:-[a-z0-9]{2,8})+)(?=\/|$)/

/** The same path as slugs and languages are written: `/EN/Talks` as `/en/talks`, `/FA-af/x` as `/fa-AF/x`. */
export function inOurCase(path: string): string {
  const lower = encodedSegments(path, (segment) => segment.normalize('NFKC').toLowerCase().normalize('NFC'))
  return lower.replace(language, (whole, subtags: string) => whole.slice(0, -subtags.length) + conventional(subtags))
}

/** BCP 47, section 2.1.1: scripts begin with a capital, regions are all capitals. */
const conventional = (subtags: string) =>
  subtags.replace(/-([a-z]{2}|[a-z]{4})(?=-|$)/g, (_, subtag: string) =>
    subtag.length === 2 ? `-${subtag.toUpperCase()}` : `-${subtag.charAt(0).toUpperCase()}${subtag.slice(1)}`,
  )

const encodedSegments = (path: string, change: (segment: string) => string) =>
  path
    .split('/')
    .map((segment) => encodeURIComponent(change(decodeURIComponent(segment))))
    .join('/')

/** What a Location header may hold of a query: a browser writes nothing else, other programs may. */
export const queryForHeader = (query: string) => query.replace(/[^\x21-\x7e]/g, encodeURIComponent)
