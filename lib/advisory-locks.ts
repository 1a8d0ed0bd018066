/**
 * The advisory locks of PostgreSQL that this product takes: places where two at once would do harm that no row and no constraint
 * can prevent. Numbers are arbitrary; in this one table no two uses can share one by accident.
 */
import type { Tx } from '#lib/db'

export const advisoryLocks = {
  /** One process migrates at a time. Held by the connection, since each migration is a transaction of its own. */
  migrations: 72061121,
  /** Rows of `Purge` become visible in the order of their ids, which edges read on from. Taken by the trigger `purge_in_order`. */
  purges: 72061122,
  /** Of two snapshots of one draft the older never replaces the newer. One lock per article. */
  draftSnapshots: 72061123,
  /** Sources are made one at a time, so that two people can't make the same one at once. */
  sources: 72061130,
  /** A name stays one tag's, and no two changes close a circle of parents together. */
  tags: 72061131,
  /** No two articles are given the same slug. One lock per language and slug. */
  articleSlugs: 72061132,
  /** What no row names is removed from the media store, or a row that names it is written: never both at once. One lock per file of the store. */
  storedFiles: 72061133,
  /** Rules of house style are changed one at a time: a list that is brought in is compared with those that stand, and there are not too many. */
  styleRules: 72061140,
  /** The table of review steps is changed by one person at a time: no two rules are about the same pieces. */
  reviewRules: 72061142,
  /** Readers' reports are taken in one at a time, so that no two at once both count as the last that is let in. */
  reports: 72061141,
  /** What guests say of a draft is taken in one at a time, so that no two at once both count as the last that is let in. */
  guestComments: 72061143,
} as const

type LockName = Exclude<keyof typeof advisoryLocks, 'migrations' | 'purges'>

/** Waits for the lock and holds it until the transaction ends. `of`: only against those who ask for the same. */
export async function advisoryLock(tx: Pick<Tx, '$executeRaw'>, name: LockName, of?: string): Promise<void> {
  const number = advisoryLocks[name]
  if (of === undefined) await tx.$executeRaw`SELECT pg_advisory_xact_lock(${number}::bigint)`
  else await tx.$executeRaw`SELECT pg_advisory_xact_lock(${number}::int, hashtext(${of}))`
}
