/** Who may try to sign in now, and who has to wait. Rows are named by hashes, so that the table tells nothing. */
import { createHash } from 'node:crypto'
import { networkOf } from '#lib/auth/network'
import { failuresForgotten, holdAfter, waitAfter } from '#lib/auth/sign-in-delays'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

const keyFor = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url')
const pairKey = (email: string, address: string) => keyFor('pair', networkOf(address), email.toLowerCase())
const networkKey = (address: string) => keyFor('network', networkOf(address))

const wait = (seconds: number) => new Refusal(message('auth.tooManyAttempts', { seconds }))

/** Counts an attempt before it is made, so that attempts at the same moment can't share one turn. Refuses with the seconds to wait; gives the milliseconds to hold the answer. */
export async function takeAttempt(email: string, address: string): Promise<number> {
  const now = new Date()
  await forgetDelays(new Date(now.getTime() - failuresForgotten))
  const key = pairKey(email, address)
  const seen = await db.signInDelay.findUnique({ where: { key } })
  const ready = seen ? seen.lastAt.getTime() + waitAfter(seen.failures) * 1000 : 0
  if (ready > now.getTime()) throw wait(Math.ceil((ready - now.getTime()) / 1000))
  const { count } = seen
    ? await db.signInDelay.updateMany({
        where: { key, failures: seen.failures, lastAt: seen.lastAt },
        data: { failures: seen.failures + 1, lastAt: now },
      })
    : await db.signInDelay.createMany({ data: { key, failures: 1, lastAt: now }, skipDuplicates: true })
  // Somebody took this turn in the same moment: the next one counts their attempt, too.
  if (count === 0) return takeAttempt(email, address)
  const network = await db.signInDelay.findUnique({ where: { key: networkKey(address) }, select: { failures: true } })
  return holdAfter(network?.failures ?? 0)
}

export async function noteFailure(address: string): Promise<void> {
  const key = networkKey(address)
  await db.signInDelay.upsert({
    where: { key },
    create: { key, failures: 1 },
    update: { failures: { increment: 1 }, lastAt: new Date() },
  })
}

export async function noteSuccess(email: string, address: string): Promise<void> {
  await db.signInDelay.deleteMany({ where: { key: pairKey(email, address) } })
}

/** Forgets failures of before this moment. Gives how many. */
export async function forgetDelays(before: Date): Promise<number> {
  const { count } = await db.signInDelay.deleteMany({ where: { lastAt: { lt: before } } })
  return count
}
