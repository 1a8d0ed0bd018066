/** Kinds of outbox rows for tests, and a queue that notices a dead worker within seconds. */
import { PgBoss } from 'pg-boss'
import { z } from 'zod'
import { db } from '#lib/db'
import { type Kind, outboxKind, type Policy } from '#lib/outbox/kind'

export async function openQueue(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL ?? '',
    schema: 'pgboss',
    max: 3,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  })
  await boss.start()
  return boss
}

const hasty: Policy = {
  retries: { retryLimit: 2, retryDelayMax: 1, expireInSeconds: 1 },
  keepUndelivered: null,
  keepFailed: { for: 60_000, most: 2 },
}

/** A kind that calls `ring`, known to the database of this test file only. */
export function bellKind(ring: (words: string, id: string) => Promise<boolean>, policy: Partial<Policy> = {}): Kind {
  const shape = z.strictObject({ words: z.string() })
  return outboxKind({ ...hasty, ...policy, shape, deliver: ({ words }, id) => ring(words, id) })
}

export async function knowsKind(kind: string): Promise<void> {
  await db.$executeRawUnsafe(`ALTER TYPE "OutboxKind" ADD VALUE IF NOT EXISTS '${kind}'`)
}

/** A row of any kind that the database knows, also of one that this version's client does not. */
export async function writeRow(kind: string, payload: object, takenAt: Date | null = null): Promise<string> {
  const [row] = await db.$queryRaw<{ id: bigint }[]>`
    INSERT INTO "Outbox" (kind, payload, "takenAt") VALUES (${kind}::"OutboxKind", ${payload}, ${takenAt}) RETURNING id`
  return String(row?.id)
}

export async function rowsOf(kind: string): Promise<{ id: string; failure: string | null; taken: boolean }[]> {
  return db.$queryRaw`
    SELECT id::text AS id, failure, "takenAt" IS NOT NULL AS taken FROM "Outbox" WHERE kind = ${kind}::"OutboxKind" ORDER BY "Outbox".id`
}
