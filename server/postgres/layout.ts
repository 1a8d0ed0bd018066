/** The folders of the embedded PostgreSQL, and the account it runs under. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { type Account, accountFor, type Owner } from '#server/postgres/account'
import { nativeFolder } from '#server/postgres/binaries'

export type Layout = { data: string; native: string; log: string; account: Account }

/**
 * `folder` is the data folder of this installation. Where PostgreSQL runs as a user who cannot enter it, the data and
 * a copy of the binaries live under /var/lib, and `folder` holds a link to the data.
 */
export function layoutIn(folder: string): Layout {
  const inside = resolve(folder, 'postgres')
  const log = resolve(folder, 'postgres.log')
  const account = accountFor(inside)
  if (!account.owner) return { data: inside, native: nativeFolder(), log, account }

  const open = join('/var/lib/on-record', createHash('sha256').update(inside).digest('hex').slice(0, 12))
  mkdirSync(open, { recursive: true, mode: 0o755 })
  const data = dataFor(account.owner, inside, join(open, 'postgres'))
  const canRun = canEnter(account.owner, nativeFolder())
  return { data, native: canRun ? nativeFolder() : copyOf(nativeFolder(), join(open, 'native')), log, account }
}

function dataFor(owner: Owner, inside: string, outside: string): string {
  const folder = dirname(inside)
  const found = lstatSync(inside, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) return outside
  if (canEnter(owner, dirname(folder))) {
    // Others may pass through this folder, and still read nothing in it.
    if (!canEnter(owner, folder)) chmodSync(folder, 0o711)
    if (found && found.uid !== owner.uid) spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, inside])
    return inside
  }
  if (found) throw new Refusal(message('starting.postgresNobodyGetsTo', { folder: inside }))
  symlinkSync(outside, inside)
  return outside
}

/** Whether somebody may pass through a folder and all that it lies in. */
function canEnter(owner: Owner, folder: string): boolean {
  const { mode, uid } = statSync(folder)
  const may = (mode & 0o001) !== 0 || (uid === owner.uid && (mode & 0o100) !== 0)
  return may && (folder === dirname(folder) || canEnter(owner, dirname(folder)))
}

/** The copy is made under another name and renamed once it is whole. */
function copyOf(native: string, copy: string): string {
  const age = (folder: string) => lstatSync(join(folder, 'lib/postgresql'), { throwIfNoEntry: false })?.mtimeMs
  if (existsSync(copy) && age(copy) === age(native)) return copy
  rmSync(copy, { recursive: true, force: true })
  rmSync(`${copy}.new`, { recursive: true, force: true })
  cpSync(native, `${copy}.new`, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  renameSync(`${copy}.new`, copy)
  return copy
}
