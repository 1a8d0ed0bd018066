/**
 * `npm run faults`: people write in a newsroom of its own on this machine while its processes are killed, hang and lose their
 * connections. `npm run faults -- --kills 1000 --seed 7 --minutes 60`. The last line counts; ends with 1 where anything was lost, doubled or apart.
 * `npm run faults -- --schedules 500`: what goes out and away at its moment, instead.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '#lib/env'
import { secretIn } from '#server/secret'
import { ensureBuilt } from '#server/supervisor/build'
import { onStop } from '#server/supervisor/shutdown'
import { launchStack, type Stack } from '#tests/support/stack'

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    schedules: { type: 'string' },
  },
})
const kills = numberIn('kills', values.kills ?? '1000')
const seed = numberIn('seed', values.seed ?? String(Date.now() % 1_000_000))

const minutes = values.minutes === undefined ? Number.POSITIVE_INFINITY : numberIn('minutes', values.minutes)

function numberIn(name: string, given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given)
  console.error(`--${name} is a number, as in --${name} 1000.`)
  process.exit(1)
}

if (values.schedules !== undefined) {
  const { schedulesMeasured } = await import('#tests/faults/due/measure')
  const right = await schedulesMeasured(numberIn('schedules', values.schedules), seed, console.log)
  process.exit(right ? 0 : 1)
}

const folder = mkdtempSync(join(tmpdir(), 'on-record-nemesis-'))
let stack: Stack | undefined
async function end(): Promise<void> {
  await stack?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
onStop(async () => {
  await end()
  process.exit(130)
})

try {
  console.log(`${kills} kills, seed ${seed}: starting a newsroom for them …`)
  await ensureBuilt(() => {})
  stack = await launchStack({ folder, hasty: true, env: { LOG_LEVEL: 'silent' } })
  await stack.served
  Object.assign(env, { DATABASE_URL: stack.runtime().databaseUrl, AUTH_SECRET: secretIn(folder, 'auth-secret') })
  const { underNemesis, wrongs } = await import('#tests/faults/nemesis/run')
  const { killsIn } = await import('#tests/faults/nemesis/strike')
  const began = performance.now()
  const outcome = await underNemesis(stack, {
    kills,
    seed,
    until: Date.now() + minutes * 60_000,
    said: (line) => console.log(line),
  })
  const { db } = await import('#lib/db')
  await db.$disconnect()
  for (const [what, times] of Object.entries(outcome.tally)) console.log(`${what}: ${times}`)
  for (const [what, words] of Object.entries(outcome))
    if (Array.isArray(words) && words.length > 0) console.log(what, words)
  const { acknowledged, comments, lost, doubled, back, apart, comment, pagesLost } = outcome
  console.log(
    `${killsIn(outcome.tally)} kills and ${pagesLost} lost pages in ${Math.round((performance.now() - began) / 1_000)} s (seed ${seed}): ` +
      `${acknowledged} strokes and ${comments} comments called saved, ${lost.length} lost, ${doubled.length} doubled, ` +
      `${back.length} came back, ${apart.length} texts apart, ${comment.length} comments wrong`,
  )
  process.exitCode = wrongs(outcome) === 0 ? 0 : 1
} finally {
  await end()
}
