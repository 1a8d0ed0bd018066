/** How long a second `npm start` takes until a reader gets the front page. */
import { spawn } from 'node:child_process'
import { runtimeOf } from '#server/data-folder'
import { freePort } from '#server/free-port'
import { ended } from '#server/process-life'
import { type Figure, quantile } from '#tests/bench/figures'
import { reader } from '#tests/bench/reader'

const ROUNDS = 5
const PATIENCE = 60_000

export async function startUp(folder: string): Promise<Figure[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await once(folder))
  return [
    {
      name: 'second start until the front page is served',
      value: quantile(times, 0.5) / 1_000,
      unit: 's',
      aim: { atMost: 5 },
      how: `npm start on a built copy with its database, median of ${ROUNDS}; slowest ${Math.round(Math.max(...times))} ms`,
    },
  ]
}

async function once(folder: string): Promise<number> {
  const port = await freePort()
  const npm = process.env.npm_execpath
  const [command, ...args] = npm ? [process.execPath, npm, 'start'] : ['npm', 'start']
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: '',
    SITE_URL: '',
    PORT: String(port),
    DATA_DIR: folder,
  }
  const began = performance.now()
  const starting = spawn(command ?? 'npm', args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [starting.stdout, starting.stderr]) stream.on('data', (text) => (said += text))
  const npmEnded = new Promise((resolve) => starting.once('exit', resolve))
  const { read, leave } = reader(`http://localhost:${port}`)
  const status = () =>
    read('/').then(
      (got) => got.status,
      () => 0,
    )
  try {
    while ((await status()) !== 200) {
      if (starting.exitCode !== null) throw new Error(`npm start ended:\n${said}`)
      if (performance.now() - began > PATIENCE) throw new Error('npm start does not come to serve the front page')
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return performance.now() - began
  } finally {
    leave()
    // The supervisor itself: npm ends at a signal before those that it passes the signal on to.
    const runtime = runtimeOf(folder)
    if (runtime) process.kill(runtime.pid, 'SIGTERM')
    else starting.kill('SIGTERM')
    await npmEnded
    if (runtime) await ended(runtime.pid, PATIENCE)
  }
}
