/** Where files are while they are read: in the data folder, so that what a process that died has left is found and removed. It may be what a source’s phone wrote. */
import { mkdir, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { env } from '#lib/env'
import { isFullDisk } from '#lib/media/store/full-disk'
import { StoreFailed } from '#lib/media/store/store'

/** In milliseconds: longer than anything works in one */
const longest = 10 * 60_000

const readingFolder = () => join(env.DATA_DIR, 'reading')

/** Gives what `work` gives; the folder is gone by then. A full disk is `StoreFailed`, as it is for the store. */
export async function inWorkFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const root = readingFolder()
  try {
    await mkdir(root, { recursive: true, mode: 0o700 })
    const folder = await mkdtemp(join(await realpath(root), `${process.pid}-`))
    try {
      return await work(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  } catch (error) {
    throw isFullDisk(error) ? new StoreFailed('full', error) : error
  }
}

/** Removes the folders of processes that live no more, and those that are too old to be anybody’s. Gives how many. */
export async function sweepWorkFolders(now: Date): Promise<number> {
  let removed = 0
  for (const name of await readdir(readingFolder()).catch(none)) {
    const path = join(readingFolder(), name)
    const found = await stat(path).catch(() => null)
    if (!found) continue
    const pid = Number(name.split('-', 1)[0])
    // In a container every process has the same number.
    const isOwn = pid === process.pid && found.mtimeMs >= performance.timeOrigin
    const isInUse = isOwn || (pid !== process.pid && lives(pid))
    if (isInUse && now.getTime() - found.mtimeMs < longest) continue
    await rm(path, { recursive: true, force: true })
    removed += 1
  }
  return removed
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function none(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
