// The first step of every command. It runs on whatever Node is there and without node_modules: it installs what is
// missing, then hands over to the Node that came with the install, which runs the TypeScript sources as they are.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureClient } from './bootstrap/client.js'
import { ensureInstalled } from './bootstrap/install.js'

const programs = {
  start: 'server/start.ts',
  dev: 'server/dev.ts',
  test: 'tests/run.ts',
  bench: 'tests/bench/run.ts',
  attack: 'tests/attack/run.ts',
  faults: 'tests/faults/run.ts',
  seed: 'prisma/seed/main.ts',
  import: 'server/import.ts',
  migration: 'prisma/migration.ts',
  recognition: 'tests/recognition/run.ts',
  fixtures: 'tests/support/next-fixtures-renew.ts',
  generate: null,
}

// Prisma's adapter asks several things at once on one connection, of which pg 8 warns; pg 9 is not used.
const options = `${process.env.NODE_OPTIONS ?? ''} --disable-warning=DeprecationWarning`.trim()

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
// Each start after the first reads the compiled sources from here: half the work of starting.
const cache = join(root, 'node_modules', '.cache', 'node')
const [name = 'start', ...args] = process.argv.slice(2)

try {
  if (Number(process.versions.node.split('.')[0]) < 20) throw new Error('On Record needs Node 20 or newer to start.')
  if (!(name in programs)) throw new Error(`There is no "${name}". There are: ${Object.keys(programs).join(', ')}.`)
  process.chdir(root)
  ensureInstalled(root)
  ensureClient(root)
  if (programs[name]) handOver(programs[name])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function handOver(program) {
  if (!existsSync(join(root, program))) throw new Error(`${program} is missing from this copy of On Record.`)
  const child = spawn(join(bin, 'node'), ['--import', './server/plain-refusals.ts', program, ...args], {
    // The channel tells the program when this process is gone, however that came.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      NODE_OPTIONS: options,
      NODE_COMPILE_CACHE: cache,
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`The installed Node does not run (${error.message}). Delete node_modules and try again.`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}
