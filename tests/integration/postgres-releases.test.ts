import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, inject, test } from 'vitest'
import { migrationNames } from '#lib/readiness/migrations'
import { freePort } from '#server/free-port'
import { migrate } from '#server/migrate'
import { accountFor } from '#server/postgres/account'
import { givenDatabase } from '#server/supervisor/database'
import { named, run } from '#tests/support/server'

/** Debian's servers, where they are installed. */
const debian = '/usr/lib/postgresql'
const releases = existsSync(debian)
  ? readdirSync(debian).filter((name) => existsSync(join(debian, name, 'bin/initdb')))
  : []
const supported = releases.filter((name) => Number(name) >= 14)

const ended: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

/** Gives the address of a fresh server of that release. */
async function started(release: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-release-'))
  ended.push(() => rmSync(folder, { recursive: true, force: true }))
  const data = join(folder, 'data')
  const { prefix, owner } = accountFor(data)
  if (owner) spawnSync('chown', [`${owner.uid}:${owner.gid}`, folder])
  const asOwner = (program: string, args: string[]): [string, string[]] => {
    const [command = '', ...rest] = [...prefix, join(debian, release, 'bin', program), ...args]
    return [command, rest]
  }
  const [initdb, initdbArgs] = asOwner('initdb', [
    '-D',
    data,
    '-U',
    'somebody',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ])
  const made = spawnSync(initdb, initdbArgs, { cwd: folder, encoding: 'utf8', ...owner })
  expect(made.status, made.stderr).toBe(0)
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'fsync=off']
  const [postgres, args] = asOwner('postgres', ['-D', data, ...settings.flatMap((setting) => ['-c', setting])])
  const server = spawn(postgres, args, { cwd: folder, stdio: 'ignore', ...owner })
  const gone = once(server, 'exit')
  ended.push(async () => {
    server.kill('SIGQUIT')
    await gone
  })
  const url = `postgresql://somebody@127.0.0.1:${port}/postgres`
  await expect
    .poll(
      () =>
        run(url, 'SELECT 1').then(
          () => true,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true)
  return url
}

test.each(['the one that comes with us', ...supported])(
  'PostgreSQL %s is taken, and has every migration applied',
  async (release) => {
    const server = supported.includes(release) ? await started(release) : inject('databaseServer')
    const name = `release_${release.replace(/\W/g, '_')}`
    await run(server, `CREATE DATABASE ${name}`)
    ended.push(() => run(server, `DROP DATABASE ${name} WITH (FORCE)`))
    const url = named(server, name)
    expect((await givenDatabase(url)).url).toBe(url)
    expect(await migrate(url)).toEqual(migrationNames())
  },
)
