/** The library in a folder. Only whole files have their names: a process may die, and the disk may be full, at any moment. */
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isFullDisk } from '#lib/media/store/full-disk'
import { type Area, type Held, type Key, keyIn, type Store, StoreFailed } from '#lib/media/store/store'

const unfinished = '.new'

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? ''

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** `root` is made where it is not there. */
export function localStore(root: string): Store {
  const pathOf = (key: Key) => join(root, key)

  const put: Store['put'] = async (key, path) => {
    const target = pathOf(key)
    const draft = `${target}.${randomUUID()}${unfinished}`
    try {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      await copyFile(path, draft, constants.COPYFILE_EXCL)
      await synced(draft)
      await rename(draft, target)
      await synced(dirname(target))
    } catch (error) {
      await rm(draft, { force: true })
      throw isFullDisk(error) ? new StoreFailed('full', error) : error
    }
  }

  const get: Store['get'] = async (key, range) => {
    const handle = await orNull(open(pathOf(key), 'r'))
    return handle?.createReadStream(range ? { start: range.first, end: range.last } : {}) ?? null
  }

  const head: Store['head'] = async (key) => {
    const found = await orNull(stat(pathOf(key)))
    return found && ({ size: found.size, changedAt: found.mtime } satisfies Held)
  }

  const copy: Store['copy'] = async (from, to) => {
    const target = pathOf(to)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    try {
      // What stands under a name is never written to, only replaced as a whole: a second name costs nothing.
      await link(pathOf(from), target)
      await synced(dirname(target))
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false
      if (codeOf(error) !== 'EEXIST') {
        await put(to, pathOf(from))
        return true
      }
    }
    // Both names have one time of change, that of the first: whoever clears the store counts a day from now on (lib/media/store/sweep).
    const now = new Date()
    return (await orNull(utimes(target, now, now).then(() => true))) ?? false
  }

  const remove: Store['remove'] = (key) => rm(pathOf(key), { force: true })

  async function* list(area: Area, beginning = '') {
    for (const file of (await orNull(readdir(join(root, area)))) ?? []) {
      if (!file.startsWith(beginning)) continue
      const found = await orNull(stat(join(root, area, file)))
      if (!found) continue
      if (!file.endsWith(unfinished)) yield { key: keyIn(area, file), size: found.size, changedAt: found.mtime }
      // What a process that died has left; none takes an hour to be written.
      else if (Date.now() - found.mtimeMs > 3_600_000) await rm(join(root, area, file), { force: true })
    }
  }

  return { put, get, head, copy, remove, list }
}
