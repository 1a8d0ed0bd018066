/**
 * Checks the headers by which Next's router asks for a part of a page. Web answers 500 to a state tree that it can not
 * read; the shape here is the one that the installed Next asserts (tests/unit/edge/router-headers holds them together).
 */
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'

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

const segment = z.union([
  z.string(),
  z.tuple([z.string(), z.string(), z.enum(parameterKinds), z.array(z.string()).nullable()]),
])

const stateTree: z.ZodType = z.lazy(() =>
  z.tuple([
    segment,
    z.record(z.string(), stateTree),
    z.tuple([z.string(), z.string()]).nullable().optional(),
    z.enum(['refetch', 'inside-shared-layout', 'metadata-only']).nullable().optional(),
    z.number().nullable().optional(),
    z.string().optional(),
  ]),
)

/** Beyond that Next refuses a tree unread; in characters. */
const longestTree = 40_000

function isStateTree(header: string): boolean {
  if (header.length > longestTree) return false
  try {
    return stateTree.safeParse(JSON.parse(decodeURIComponent(header))).success
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
