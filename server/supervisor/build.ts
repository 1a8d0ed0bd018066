/** Builds the pages once for each state of the sources. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { say } from '#server/supervisor/say'

const sources = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'instrumentation.ts']
const settings = ['next.config.js', 'package.json', 'package-lock.json', 'tsconfig.json']
/** Made from other sources, by a build or before it */
const generated = ['lib/generated', 'components/site/fonts/made']
const fingerprintFile = '.next/on-record-build'

/** Builds unless what lies in .next was built from these very sources. `started` is given what stops a build under way. */
export async function ensureBuilt(started: (stop: () => void) => void): Promise<void> {
  const wanted = fingerprint([...sources, ...settings])
  if (existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8') === wanted) return
  say(message('starting.building'))
  rmSync(fingerprintFile, { force: true })
  const { code, output } = await build(started)
  if (code !== 0) throw new Refusal(message('starting.buildFailed', { output: output.trim() }))
  writeFileSync(fingerprintFile, wanted)
}

function fingerprint(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.filter(existsSync))
    for (const file of filesOf(path)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (generated.includes(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

function build(started: (stop: () => void) => void): Promise<{ code: number | null; output: string }> {
  const child = spawn(
    process.execPath,
    ['--import', './server/child-of.ts', 'node_modules/next/dist/bin/next', 'build'],
    {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    },
  )
  started(() => child.kill('SIGTERM'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}
