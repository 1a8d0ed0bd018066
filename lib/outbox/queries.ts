/** Counts the outbox rows by kind, for monitoring an installation. */
import { db } from '#lib/db'

export type Standing = { kind: string; waiting: number; failed: number }

/** Also of kinds that this version does not know: a newer one wrote them, and delivers them. */
export async function outboxByKind(): Promise<Standing[]> {
  // As text: of an enum's value that it does not know Prisma's client makes an error.
  return db.$queryRaw<Standing[]>`
    SELECT kind::text AS kind,
      (count(*) FILTER (WHERE "failedAt" IS NULL))::int AS waiting,
      (count(*) FILTER (WHERE "failedAt" IS NOT NULL))::int AS failed
    FROM "Outbox" GROUP BY kind ORDER BY kind`
}
