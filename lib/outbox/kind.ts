/** Defines a kind of outbox row. Adding one: its shape in shapes.ts, a file in the room that it is about, a line in server/worker/kinds.ts, its value in the enum. */
import type { z } from 'zod'
import type { Prisma } from '#lib/generated/prisma/client'

export type Policy = {
  /** How often it is tried again, with growing pauses, and how long one try may take before it counts as lost */
  retries: { retryLimit: number; retryDelayMax: number; expireInSeconds: number }
  /** How long rows are kept that were handed over and never delivered, in milliseconds; null keeps them for ever. */
  keepUndelivered: number | null
  /** How long, and how many at most, of those that failed for good: somebody should see them, but they must not pile up. */
  keepFailed: { for: number; most: number }
}

/** Whether it was delivered; `false` leaves the row where it is, until the sweep. What is thrown is tried again. */
type Deliver<Payload> = (payload: Payload, id: string) => Promise<boolean>

export type Kind<Payload = unknown> = Policy & {
  shape: z.ZodType<Payload>
  /** Takes what the database holds, and refuses what has not this kind's shape. Runs once or more for a row: `id` tells a repetition. */
  deliver: (stored: unknown, id: string) => Promise<boolean>
}

export type Kinds = Readonly<Record<string, Kind>>

export function outboxKind<Payload extends Prisma.InputJsonObject>(
  given: Policy & { shape: z.ZodType<Payload>; deliver: Deliver<Payload> },
): Kind<Payload> {
  return { ...given, deliver: async (stored, id) => given.deliver(given.shape.parse(stored), id) }
}
