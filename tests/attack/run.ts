/**
 * `npm run attack`: attacks an instance of its own on this machine as docs/operating.md says, and prints what held. `npm run attack --
 * unread` does one of them. Ends with 1 where a bound did not hold.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from '#lib/env'
import { secretIn } from '#server/secret'
import { onStop } from '#server/supervisor/shutdown'
import { print, type Row } from '#tests/attack/rows'
import { type Target, targetOf } from '#tests/attack/target'
import { launchStack, type Stack } from '#tests/support/stack'

type Attack = { name: string; what: string; load: () => Promise<(target: Target) => Promise<Row[]>> }

/** Whatever sees the database is imported once there is one. Those that kill or stop processes come last. */
const attacks: Attack[] = [
  {
    name: 'small',
    what: 'Addresses that lead nowhere, bodies that are too large, answers before the end',
    load: async () => (await import('#tests/attack/small')).small,
  },
  {
    name: 'sign-in',
    what: 'Guesses under many spellings, and 300 attempts at once',
    load: async () => (await import('#tests/attack/sign-in')).signIn,
  },
  {
    name: 'unread',
    what: 'A reader of one draft asks for its text again and again, and reads no answer',
    load: async () => (await import('#tests/attack/unread')).unread,
  },
  {
    name: 'heavy',
    what: 'Drafts are made heavy by made-up client ids',
    load: async () => (await import('#tests/attack/heavy')).heavy,
  },
  {
    name: 'made-up',
    what: '600 connections ask for pages that there are not, from one network and from three',
    load: async () => (await import('#tests/attack/made-up')).madeUp,
  },
  {
    name: 'lists',
    what: '100,000 pages of lists, each with a cursor of its own',
    load: async () => (await import('#tests/attack/lists')).lists,
  },
  {
    name: 'hanging',
    what: 'Web and PostgreSQL are stopped, and not dead',
    load: async () => (await import('#tests/attack/hanging')).hanging,
  },
]

const names = process.argv.slice(2)
const unknown = names.find((name) => !attacks.some((attack) => attack.name === name))
if (unknown !== undefined) {
  console.error(`There is no attack "${unknown}". There are: ${attacks.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}
if (process.platform !== 'linux') {
  console.error('The attacks measure memory in /proc, which only Linux has.')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'on-record-attack-'))
let stack: Stack | undefined
async function end(): Promise<void> {
  await stack?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
onStop(async () => {
  await end()
  process.exit(130)
})

const all: Row[] = []
try {
  const [load = 0] = loadavg()
  console.log(`Starting an instance to attack, on ${availableParallelism()} cores …`)
  if (load > availableParallelism())
    console.log(
      `This machine is busy already (load ${load.toFixed(1)}): times will be longer than they are by themselves.`,
    )
  // One proxy is believed, so that attackers can come from several networks though all are this machine.
  stack = await launchStack({ folder, env: { TRUSTED_PROXIES: '1', LOG_LEVEL: 'error' } })
  await stack.served
  const target = targetOf(stack)
  Object.assign(env, { DATABASE_URL: stack.runtime().databaseUrl, AUTH_SECRET: secretIn(folder, 'auth-secret') })
  for (const { name, what, load } of attacks) {
    if (names.length > 0 && !names.includes(name)) continue
    console.log(`\n${name}: ${what} …`)
    const attack = await load()
    const began = performance.now()
    const rows = await attack(target)
    print(rows)
    console.log(`(${Math.round((performance.now() - began) / 1_000)} s)`)
    all.push(...rows)
  }
  const { db } = await import('#lib/db')
  await db.$disconnect()
} finally {
  await end()
}

const broken = all.filter(({ held }) => !held)
console.log(
  `\n${all.filter(({ bound }) => bound !== '').length - broken.length} bounds held, ${broken.length} did not.`,
)
for (const { attack, bound, measured } of broken) console.log(`  ${attack}: ${measured}, where the bound is ${bound}`)
process.exitCode = broken.length === 0 ? 0 : 1
