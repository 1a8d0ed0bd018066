/** The outbox's way to the world: one queue, a lane for each kind, so that a kind that fails or hangs holds up no other. */
import { fromPrisma, type Job, type JobResult, type JobWithMetadata, type PgBoss } from 'pg-boss'
import { ZodError } from 'zod'
import { log } from '#lib/log'
import { deliver, gaveUp, handOver } from '#lib/outbox/commands'
import type { Kind, Kinds } from '#lib/outbox/kind'

type Delivery = { outboxId: string }

// One delivery that hangs does not hold up its own kind either.
const twoAtOnce = { localConcurrency: 2, perJobResults: true, pollingIntervalSeconds: 1 } as const
const withMetadata = { includeMetadata: true, pollingIntervalSeconds: 1 } as const

/** By kind, also for this reason: a worker of an older version never gets a job that it would not know what to do with. */
export const laneOf = (kind: string) => `outbox.${kind}`
export const FAILED = 'outbox.failed'

/** The lanes are there, with the policies of this version, before anything is handed over. */
export async function openLanes(boss: PgBoss, kinds: Kinds): Promise<void> {
  await boss.createQueue(FAILED, { retryLimit: 12, retryBackoff: true, retryDelayMax: 3600 })
  for (const [kind, { retries }] of Object.entries(kinds)) {
    const policy = { ...retries, retryBackoff: true, deadLetter: FAILED }
    await boss.createQueue(laneOf(kind), policy)
    await boss.updateQueue(laneOf(kind), policy)
  }
}

/** Every kind gets its turn, whatever becomes of the others; what failed is thrown after that. */
export async function handOverAll(boss: PgBoss, kinds: Kinds): Promise<void> {
  const results = await Promise.allSettled(
    Object.keys(kinds).map((kind) =>
      handOver(kind, async (ids, tx) => {
        for (const outboxId of ids) await boss.send(laneOf(kind), { outboxId }, { db: fromPrisma(tx) })
      }),
    ),
  )
  const bugs = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  if (bugs.length > 0) throw new AggregateError(bugs, `${bugs.length} kinds of outbox rows could not be handed over.`)
}

export async function workLanes(boss: PgBoss, kinds: Kinds): Promise<void> {
  for (const [kind, handler] of Object.entries(kinds))
    await boss.work(laneOf(kind), twoAtOnce, (jobs: Job<Delivery>[]) =>
      Promise.all(jobs.map((job) => delivered(kind, handler, job))),
    )
  await boss.work(FAILED, withMetadata, async (jobs: JobWithMetadata<Delivery>[]) => {
    for (const { data, output, sourceOutput, sourceName } of jobs) {
      // A job that an older pg-boss gave up has it as its own output.
      await gaveUp(data.outboxId, failureIn(sourceOutput ?? output))
      log.error({ lane: sourceName, outboxId: data.outboxId }, 'could not be delivered, and is not tried again')
    }
  })
}

/** Dead-letters a payload of the wrong shape: retrying can't fix it. */
async function delivered(kind: string, handler: Kind, { id, data: { outboxId } }: Job<Delivery>): Promise<JobResult> {
  try {
    if (await deliver(outboxId, handler)) log.info({ kind, outboxId }, 'delivered')
    return { id, status: 'completed' }
  } catch (error) {
    const output = { message: error instanceof Error ? error.message : String(error) }
    return { id, status: error instanceof ZodError ? 'deadletter' : 'failed', output }
  }
}

/** The message of the last try's error, as pg-boss keeps it. */
function failureIn(output: unknown): string {
  const held = typeof output === 'object' && output !== null && 'value' in output ? output.value : output
  if (typeof held === 'object' && held !== null && 'message' in held) return String(held.message)
  return JSON.stringify(held) ?? ''
}
