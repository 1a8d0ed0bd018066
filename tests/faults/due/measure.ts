/** So many schedules twice: left alone, and under kills. Gives the lines that tell how it went, and whether all was right. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from '#lib/env'
import { machines } from '#tests/faults/due/machines'

export async function schedulesMeasured(count: number, seed: number, say: (line: string) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-due-'))
  const small = await machines(folder)
  try {
    Object.assign(env, { DATABASE_URL: small.url })
    const { dueUnder, percentile, wrongs } = await import('#tests/faults/due/run')
    let right = true
    for (const strikes of [false, true]) {
      // Some eight a second: more than a newsroom ever has.
      const span = Math.max(10, Math.ceil(count / 8))
      const outcome = await dueUnder(small, { count, span, seed, strikes, said: say })
      const { pieces, cancelled, done, missing, doubled, early, unwanted, late } = outcome
      for (const wrong of wrongs(outcome)) say(wrong)
      right &&= wrongs(outcome).length === 0 && (strikes || percentile(late, 99) < 2_000)
      if (strikes) for (const [what, times] of Object.entries(small.strikes)) say(`${what}: ${times}`)
      say(
        `${pieces} schedules ${strikes ? 'under kills' : 'left alone'}, seed ${seed}: ${done} done, ${cancelled} cancelled or voided, ` +
          `${missing.length} missing, ${doubled.length} doubled, ${early.length} early, ${unwanted.length} done though cancelled; ` +
          `late by ${percentile(late, 50)} ms (p50), ${percentile(late, 99)} ms (p99), ${late.at(-1) ?? 0} ms at most`,
      )
    }
    const { db } = await import('#lib/db')
    await db.$disconnect()
    return right
  } finally {
    await small.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}
