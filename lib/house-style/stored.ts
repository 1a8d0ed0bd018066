/** Rules as they are stored, and what is told of each change. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { StyleAct } from '#lib/generated/prisma/enums'
import type { NewStyleRule } from '#lib/house-style/input'

/** What a rule says */
export const saidSelect = {
  ...{ language: true, kind: true, term: true, explanation: true, suggestions: true },
  ...{ severity: true, active: true, inQuotes: true, caseSensitive: true },
} as const satisfies Prisma.StyleRuleSelect

export const ruleSelect = {
  ...{ id: true, version: true, changedAt: true, changedBy: { select: { name: true } } },
  ...saidSelect,
} as const satisfies Prisma.StyleRuleSelect

export type ListedRule = Prisma.StyleRuleGetPayload<{ select: typeof ruleSelect }>

export const inOrder = [
  { language: 'asc' },
  { term: 'asc' },
  { id: 'asc' },
] satisfies Prisma.StyleRuleOrderByWithRelationInput[]

type Told = { ruleId: string; rule: NewStyleRule }

/** Puts what became of rules on record. */
export async function recordRules(tx: Tx, { personId }: Actor, act: StyleAct, rules: readonly Told[]): Promise<void> {
  await tx.styleEvent.createMany({ data: rules.map((told) => ({ ...told, act, byId: personId })) })
}
