/** The folders of the embedded PostgreSQL, and the account it runs under. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Account, accountFor } from '#server/postgres/account'
import { nativeFolder } from '#server/postgres/binaries'

export type Place = { data: string; native: string; log: string; account: Account }

/**
 * `folder` is the data folder of this installation. Where PostgreSQL has to run as somebody who may not be able to
 * enter it, its data and a copy of its binaries live under /var/lib, and `folder` holds a link to the data.
 */
export function placeIn(folder: string): Place {
  const link = resolve(folder, 'postgres')
  const log = resolve(folder, 'postgres.log')
  const account = accountFor(link)
  if (!account.owner || isFolder(link)) return { data: link, native: nativeFolder(), log, account }

  const open = join('/var/lib/on-record', createHash('sha256').update(link).digest('hex').slice(0, 12))
  mkdirSync(open, { recursive: true, mode: 0o755 })
  const data = join(open, 'postgres')
  if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(data, link)
  return { data, native: copyOf(nativeFolder(), join(open, 'native')), log, account }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** The copy is made beside its place and moved there whole. */
function copyOf(native: string, copy: string): string {
  const stamp = 'lib/postgresql'
  const age = (folder: string) => lstatSync(join(folder, stamp), { throwIfNoEntry: false })?.mtimeMs
  if (existsSync(copy) && age(copy) === age(native)) return copy
  rmSync(copy, { recursive: true, force: true })
  rmSync(`${copy}.new`, { recursive: true, force: true })
  cpSync(native, `${copy}.new`, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  renameSync(`${copy}.new`, copy)
  return copy
}
