/**
 * Checks the headers by which Next's router asks for a part of a page. Web answers 500 to a state tree that it can not
 * read; the shape here is the one that the installed Next asserts (tests/unit/edge/router-headers holds them together).
 */
import type { IncomingHttpHeaders } from 'node:http'

const parameterKinds = [
  'c',
  'ci(..)(..)',
  'ci(.)',
  'ci(..)',
  'ci(...)',
  'oc',
  'd',
  'di(..)(..)',
  'di(.)',
  'di(..)',
  'di(...)',
]

const fetches = ['refetch', 'inside-shared-layout', 'metadata-only']

/** No page of ours is nested nearly as deeply. */
const deepest = 40

/**
 * Written by hand, because it has to stop at the first fault: anybody may send this header, and a validator that collects
 * every fault with its path takes seconds for one that is nested and wrong.
 */
function isTree(value: unknown, depth: number): boolean {
  if (depth > deepest || !Array.isArray(value) || value.length < 2 || value.length > 6) return false
  const [segment, children, url, fetch, flags, last] = value as unknown[]
  if (typeof children !== 'object' || children === null || Array.isArray(children)) return false
  return (
    isSegment(segment) &&
    (isAbsent(url) || isPairOfStrings(url)) &&
    (isAbsent(fetch) || isOneOf(fetches, fetch)) &&
    (isAbsent(flags) || typeof flags === 'number') &&
    (last === undefined || typeof last === 'string') &&
    Object.values(children).every((child) => isTree(child, depth + 1))
  )
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null
const isOneOf = (words: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && words.includes(value)
const isString = (value: unknown): boolean => typeof value === 'string'
const isPairOfStrings = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(isString)

function isSegment(value: unknown): boolean {
  if (isString(value)) return true
  if (!Array.isArray(value) || value.length !== 4) return false
  const [name, parameter, kind, siblings] = value as unknown[]
  const known = siblings === null || (Array.isArray(siblings) && siblings.every(isString))
  return isString(name) && isString(parameter) && isOneOf(parameterKinds, kind) && known
}

/** Beyond that Next refuses a tree unread; in characters. */
const longestTree = 40_000

function isStateTree(header: string): boolean {
  if (header.length > longestTree) return false
  try {
    return isTree(JSON.parse(decodeURIComponent(header)), 0)
  } catch {
    return false
  }
}

const forms: Record<string, (header: string) => boolean> = {
  'next-router-state-tree': isStateTree,
  rsc: (header) => header === '1',
  'next-router-prefetch': (header) => /^[123]$/.test(header),
  'next-router-segment-prefetch': (header) => header.startsWith('/'),
}

/** The name of the first of these headers that Next's router would not have written; null where there is none. */
export function malformedRouterHeader(headers: IncomingHttpHeaders): string | null {
  for (const [name, isWellFormed] of Object.entries(forms)) {
    const header = headers[name]
    if (header !== undefined && !isWellFormed(String(header))) return name
  }
  return null
}
