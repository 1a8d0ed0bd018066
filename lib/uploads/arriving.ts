/** The folder of a machine’s own disk in which files are until all their parts are here. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

export const arrivingFolder = (dataFolder: string): string => join(dataFolder, 'arriving')

const DAY = 24 * 60 * 60_000

/** Removes what no part has come of for a day. Gives how many files. */
export async function sweepArriving(folder: string, now: Date): Promise<number> {
  let removed = 0
  for (const name of await readdir(folder).catch(none)) {
    const path = join(folder, name)
    // It may arrive meanwhile, and be gone.
    const found = await stat(path).catch(orNull)
    if (!found || now.getTime() - found.mtimeMs < DAY) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}

function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

function none(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
