/** Clears a store of what no row names, and only where the store belongs to the database that was asked. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { log } from '#lib/log'
import { type Area, areas, type Key, keyIn, type Store } from '#lib/media/store/store'

/** Which of these files of an area are named by a row */
export type Named = (area: Area, files: string[]) => Promise<ReadonlySet<string>>

type Asked = {
  now: Date
  /** The database, and how often it has had its store cleared */
  installation: { id: string; sweeps: number }
  named: Named
  /** Writes down that it is cleared once more */
  count: () => Promise<void>
  /** Has a file removed while nobody can name it; false where a row does by now */
  alone: (area: Area, file: string, remove: () => Promise<boolean>) => Promise<boolean>
}

const DAY = 24 * 60 * 60_000
/** Files that the database is asked of at once */
const atOnce = 1_000
/** Removed in one run, which bounds its memory; the rest waits for the next */
const mostRemoved = 50_000

const markPrefix = 'installation-'
const fileOf = (key: Key) => key.slice(key.indexOf('/') + 1)

type Found = { all: number; orphans: string[] }

/**
 * Removes what no row names, a day after it came: what is being taken has its row by then. Gives how many. Removes nothing, and says so in
 * the log, where the store bears the mark of another installation, or none while more than half of an area is unknown (a new database on an
 * old bucket), or a mark that is newer than the database (one that was restored from a backup).
 */
export async function sweep(store: Store, asked: Asked): Promise<number> {
  const marks = new Set<string>()
  const found = new Map<Area, Found>()
  for (const area of areas) found.set(area, await unnamed(store, area, asked, marks))
  const { id, sweeps } = asked.installation
  const mark = keyIn('files', `${markPrefix}${id}`)
  const why = marks.has(fileOf(mark))
    ? (await countIn(store, mark)) > sweeps && 'it is older than the store, as after a restored backup'
    : (marks.size > 0 && 'the store belongs to another database') ||
      ([...found.values()].some(({ all, orphans }) => orphans.length * 2 > all) &&
        'it knows less than half of the store')
  if (why) {
    const areas = [...found].map(([area, { all, orphans }]) => ({ area, all, unknown: orphans.length }))
    log.error({ why, areas }, 'this database may not clear the media store: nothing was removed')
    return 0
  }
  await asked.count()
  await putMark(store, mark, sweeps + 1)
  let removed = 0
  for (const [area, { orphans }] of found) removed += await removeAll(store, area, orphans, asked)
  return removed
}

async function countIn(store: Store, mark: Key): Promise<number> {
  const body = await store.get(mark)
  return body ? Number(await text(body)) : 0
}

async function putMark(store: Store, mark: Key, sweeps: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-mark-'))
  try {
    const path = join(folder, 'mark')
    await writeFile(path, String(sweeps))
    await store.put(mark, path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function unnamed(store: Store, area: Area, { named, now }: Asked, marks: Set<string>): Promise<Found> {
  const found: Found = { all: 0, orphans: [] }
  let batch: string[] = []
  const ask = async () => {
    const known = await named(area, batch)
    found.orphans.push(...batch.filter((file) => !known.has(file)))
    batch = []
  }
  for await (const { key, changedAt } of store.list(area)) {
    const file = fileOf(key)
    if (file.startsWith(markPrefix)) {
      marks.add(file)
      continue
    }
    found.all += 1
    if (now.getTime() - changedAt.getTime() < DAY) continue
    if (batch.push(file) === atOnce) await ask()
  }
  if (batch.length > 0) await ask()
  return found
}

async function removeAll(store: Store, area: Area, orphans: readonly string[], { alone, now }: Asked): Promise<number> {
  let removed = 0
  for (const file of orphans.slice(0, mostRemoved)) {
    const key = keyIn(area, file)
    const isGone = await alone(area, file, async () => {
      // It may have come anew meanwhile.
      const held = await store.head(key)
      if (!held || now.getTime() - held.changedAt.getTime() < DAY) return false
      await store.remove(key)
      return true
    })
    if (isGone) removed += 1
  }
  return removed
}
