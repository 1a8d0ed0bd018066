/** The data folder of one installation: its lock, and what runs on it. */
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { birthOf } from '#server/process-life'

type Holder = { pid: number; birth: string | null }

/** Runtime information for the command-line tools. Holds the database's password: only its owner may read it. */
export type Runtime = {
  pid: number
  databaseUrl: string
  siteUrl: string
  /** Number of each process by name */
  processes: Record<string, number>
}

/** Makes the folder if need be. Refuses where this user may not write. Gives its full path. */
export function openDataFolder(given: string): string {
  const folder = resolve(given)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    writeFileSync(join(folder, '.written'), ' '.repeat(65_536))
    rmSync(join(folder, '.written'))
    return folder
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Refusal(message('starting.diskFullUnder', { folder }))
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new Refusal(message('starting.folderIsFile', { folder }))
    throw new Refusal(message('starting.folderNotYours', { folder, why: String(code) }))
  }
}

/** Takes the folder for this process. Refuses while another On Record that lives holds it. Gives the release. */
export function lock(folder: string): () => void {
  const file = join(folder, 'supervisor.lock')
  const holder = holderIn(file)
  if (holder && holder.pid !== process.pid && isSame(holder)) {
    throw new Refusal(message('starting.runsAlready', { folder, process: String(holder.pid) }))
  }
  rmSync(file, { force: true })
  const mine: Holder = { pid: process.pid, birth: birthOf(process.pid) }
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Refusal(message('starting.startsElsewhere', { folder }))
  }
  return () => {
    if (holderIn(file)?.pid !== process.pid) return
    rmSync(join(folder, 'runtime.json'), { force: true })
    rmSync(file, { force: true })
  }
}

function holderIn(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

function isSame(holder: Holder): boolean {
  return holder.birth !== null && birthOf(holder.pid) === holder.birth
}

/** Renamed into place: a reader finds what ran before or what runs now, never half of it. */
export function tellRuntime(folder: string, runtime: Runtime): void {
  const file = join(folder, 'runtime.json')
  writeFileSync(`${file}.new`, JSON.stringify(runtime), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** The installation that runs in the folder now; null where none does. */
export function runtimeOf(folder: string): Runtime | null {
  const holder = holderIn(join(folder, 'supervisor.lock'))
  if (!holder || !isSame(holder)) return null
  try {
    const runtime = JSON.parse(readFileSync(join(folder, 'runtime.json'), 'utf8')) as Runtime
    return runtime.pid === holder.pid ? runtime : null
  } catch {
    return null
  }
}
