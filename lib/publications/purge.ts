/** Names of pages that edges drop (lib/publications/cache-tags). */
import type { Tx } from '#lib/db'

/** `gone`: no stale copy is served either */
export type Purge = { tag: string; gone: boolean }

/** `gone`: those of `names` of which no stale copy is served. */
export function purgesOf(names: readonly string[], gone: readonly string[]): Purge[] {
  const left = new Set(gone)
  return names.map((tag) => ({ tag, gone: left.has(tag) }))
}

/** Edges read these rows in the order of their ids: whoever writes them holds the others up, so this comes last in a transaction, and once. */
export async function purge(tx: Tx, purges: readonly Purge[]): Promise<void> {
  const left = new Set(purges.filter(({ gone }) => gone).map(({ tag }) => tag))
  const names = new Set(purges.map(({ tag }) => tag))
  await tx.purge.createMany({ data: [...names].map((tag) => ({ tag, gone: left.has(tag) })) })
}
