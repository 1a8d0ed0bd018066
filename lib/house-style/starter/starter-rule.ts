import type { StyleKind, StyleSeverity } from '#lib/generated/prisma/enums'

/** In the order of a table’s columns, so that a set reads like one */
export type StarterRule = readonly [
  severity: StyleSeverity,
  term: string,
  explanation: string,
  suggestions?: readonly string[],
  kind?: StyleKind,
]
