/**
 * Who may try to sign in now, and who has to wait. Rows are named by hashes, so that the table tells nothing.
 * An address counts as one however it is spelled: the database says which spellings are the same, as it does when it looks for the person.
 */
import { createHash } from 'node:crypto'
import { failuresForgotten, holdAfter, waitAfter } from '#lib/auth/sign-in-delays'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { networkOf } from '#lib/ip-address'
import { message } from '#lib/messages/message'

const keyFor = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url')

/** `lower` is all that `citext` compares by, in the collation of this database, and it is asked for known and unknown addresses alike. */
async function pairKey(email: string, address: string): Promise<string> {
  const [row] = await db.$queryRaw<{ compared: string }[]>`SELECT lower(${email}::text) AS compared`
  return keyFor('pair', networkOf(address), row?.compared ?? email)
}

const networkKey = (address: string) => keyFor('network', networkOf(address))

const wait = (seconds: number) => new Refusal(message('auth.tooManyAttempts', { seconds }))

/** Seconds to wait by failures so far, from one on; the last holds for all that follow. */
const waits = Array.from({ length: 10 }, (_, index) => waitAfter(index + 1))

const forgottenBefore = (now: Date) => new Date(now.getTime() - failuresForgotten)

/**
 * Counts an attempt before it is made, so that attempts at the same moment, in whichever process, can't share one turn.
 * Refuses with the seconds to wait; gives the milliseconds to hold the answer.
 */
export async function takeAttempt(email: string, address: string): Promise<number> {
  const now = new Date()
  const quiet = forgottenBefore(now)
  const key = await pairKey(email, address)
  const taken = await db.$queryRaw<unknown[]>`
    INSERT INTO "SignInDelay" AS delay (key, failures, "lastAt") VALUES (${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN delay."lastAt" < ${quiet} THEN 1 ELSE delay.failures + 1 END, "lastAt" = ${now}
    WHERE delay."lastAt" < ${quiet}
      OR delay."lastAt" + make_interval(secs => (${waits}::int[])[least(delay.failures, ${waits.length}::int)]) <= ${now}
    RETURNING 1`
  if (taken.length === 0) throw await refusalFor(key, now)
  const network = await db.signInDelay.findFirst({
    where: { key: networkKey(address), lastAt: { gte: quiet } },
    select: { failures: true },
  })
  return holdAfter(network?.failures ?? 0)
}

async function refusalFor(key: string, now: Date): Promise<Refusal> {
  const row = await db.signInDelay.findUnique({ where: { key } })
  const left = row ? row.lastAt.getTime() + waitAfter(row.failures) * 1_000 - now.getTime() : 0
  return wait(Math.max(1, Math.ceil(left / 1_000)))
}

export async function noteFailure(address: string): Promise<void> {
  const now = new Date()
  await db.$executeRaw`
    INSERT INTO "SignInDelay" AS delay (key, failures, "lastAt") VALUES (${networkKey(address)}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN delay."lastAt" < ${forgottenBefore(now)} THEN 1 ELSE delay.failures + 1 END, "lastAt" = ${now}`
}

export async function noteSuccess(email: string, address: string): Promise<void> {
  await db.signInDelay.deleteMany({ where: { key: await pairKey(email, address) } })
}

/** Forgets failures of before this moment. Gives how many. */
export async function forgetDelays(before: Date): Promise<number> {
  const { count } = await db.signInDelay.deleteMany({ where: { lastAt: { lt: before } } })
  return count
}
