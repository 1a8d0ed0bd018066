/** Makes the folder that PostgreSQL keeps its data in: once, whole or not at all. */
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import type { Layout } from '#server/postgres/layout'

/** The name of the database and of its owner. */
export const NAME = 'on_record'

const RELEASE = '18'

/** Text in any script sorts by code point, and letters of every script are letters (trigram search leans on that). */
const localeOptions = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8']

/** Makes the cluster with `password` for its owner unless it is there. Refuses data of another release. */
export function ensureCluster(layout: Layout, password: string): void {
  const versionFile = join(layout.data, 'PG_VERSION')
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim()
    if (found === RELEASE) return
    throw new Refusal(message('starting.postgresOtherRelease', { folder: layout.data, found, release: RELEASE }))
  }
  const fresh = `${layout.data}.new`
  const passwordFile = `${layout.data}.password`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (layout.account.owner)
    for (const path of [fresh, passwordFile]) chownSync(path, layout.account.owner.uid, layout.account.owner.gid)
  try {
    initialise(layout, fresh, passwordFile)
    renameSync(fresh, layout.data)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(fresh, { recursive: true, force: true })
  }
}

function initialise(layout: Layout, fresh: string, passwordFile: string): void {
  const options = [`--pgdata=${fresh}`, `--username=${NAME}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const [command = '', ...args] = [
    ...layout.account.prefix,
    join(layout.native, 'bin/initdb'),
    ...options,
    ...localeOptions,
  ]
  const result = spawnSync(command, args, {
    cwd: dirname(layout.data),
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
    ...layout.account.owner,
  })
  if (result.status === 0) return
  if (result.stderr?.includes('No space left'))
    throw new Refusal(message('starting.diskFullUnder', { folder: layout.data }))
  const said = result.stderr?.trim().split('\n') ?? []
  const reason = result.error?.message ?? said.find((line) => /error:|FATAL/.test(line)) ?? said.at(-1)
  throw new Refusal(message('starting.postgresNoFolder', { folder: layout.data, why: reason ?? '' }))
}
