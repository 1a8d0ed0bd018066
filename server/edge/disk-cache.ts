/**
 * Finished pages on the disk, for an edge that starts while web is down (docs/decisions/013). Read only where web has failed,
 * and always served as stale.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '#lib/log'
import { type CacheEntry, decoded, encoded, fileNameOf } from '#server/edge/cache-file'
import type { Page } from '#server/edge/page'
import type { PurgePosition } from '#server/edge/purge'
import { Withdrawn } from '#server/edge/withdrawn'

/** How often the position in the table of purges is saved, in milliseconds. */
const SAVE_EVERY = 5_000
const mostWaiting = 5_000
/** Bytes of the pages that wait to be written: on a slow disk the newest go without a copy */
const mostBytesWaiting = 32 * 1_048_576
const fileName = /^[0-9a-f]{64}$/

export class DiskCache {
  readonly #parent: string
  readonly #folder: string
  readonly #bytes: number
  /** Size of each file by its name, oldest first */
  readonly #files = new Map<string, number>()
  readonly #waiting = new Map<string, CacheEntry & { page: Page }>()
  #bytesWaiting = 0
  #total = 0
  #writing: string | null = null
  #work: Promise<void> = Promise.resolve()
  #withdrawn: Withdrawn
  #savedAt = 0
  #position: PurgePosition | null
  /** A withdrawal could not be saved: it has to be read again after the next start */
  #mustReadAgain = false

  /** `version` names what pages depend on beside the database: files of another one are deleted. `bytes`: of all files. */
  constructor(parent: string, version: string, bytes: number) {
    this.#parent = parent
    this.#folder = join(parent, version)
    this.#bytes = bytes
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    this.#withdrawn = new Withdrawn(join(this.#folder, 'withdrawn'))
    this.#position = this.#readPosition()
    this.#work = this.#countFiles(version).catch((error) =>
      log.warn({ why: error.message }, 'files of the disk cache are not counted'),
    )
  }

  /** The position in the table of purges before this start; null where that is not known. */
  get position(): PurgePosition | null {
    return this.#position
  }

  get folder(): string {
    return this.#folder
  }

  /** True where one of these tags was withdrawn after purge `seen`. */
  hides(tags: readonly string[], seen: bigint): boolean {
    return this.#withdrawn.hides(tags, seen)
  }

  has(key: string): boolean {
    return this.#files.has(fileNameOf(key))
  }

  /** Queues the page to be written. Pages with a query are left out: anybody can make up any number of them. */
  keep(key: string, page: Page, seen: bigint): void {
    this.#unqueue(key)
    const bytes = this.#bytesWaiting + page.contents.body.length
    if (key.includes('?') || this.#waiting.size >= mostWaiting || bytes > mostBytesWaiting) return
    this.#bytesWaiting = bytes
    this.#waiting.set(key, { key, seen, contents: page.contents, page })
    if (this.#waiting.size === 1) this.#work = this.#work.then(() => this.#writeAll())
  }

  /** Hands the copy to `take` in the same tick in which it is found not to be withdrawn. */
  async find(key: string, take: (page: Page) => void): Promise<void> {
    const file = await readFile(join(this.#folder, fileNameOf(key))).catch(() => null)
    const found = file && decoded(file, key)
    if (found && !this.hides(found.page.tags, found.seen)) take(found.page)
  }

  drop(key: string): void {
    this.#unqueue(key)
    if (this.#writing === key) this.#writing = null
    if (this.has(key)) this.#remove(fileNameOf(key))
  }

  /** From now on, crashes included, no page with this tag that was rendered before this purge is found. */
  withdraw(tag: string, id: bigint): void {
    try {
      if (this.#withdrawn.full) this.clear()
      this.#withdrawn.note(tag, id)
    } catch (error) {
      log.error({ why: (error as Error).message }, 'a withdrawal can’t be saved: the disk cache is cleared')
      this.#mustReadAgain = true
      this.clear()
    }
  }

  /** To be called after all purges up to this position have been passed on. */
  remember(position: PurgePosition): void {
    const { at } = position
    this.#position = position
    if (at - this.#savedAt < SAVE_EVERY) return
    this.#savedAt = at
    this.#writePosition()
  }

  clear(): void {
    this.#waiting.clear()
    this.#bytesWaiting = 0
    this.#writing = null
    this.#files.clear()
    this.#total = 0
    const old = join(this.#parent, `old-${process.pid}-${Date.now()}-${Math.random()}`)
    try {
      renameSync(this.#folder, old)
      mkdirSync(this.#folder, { mode: 0o700 })
      void rm(old, { recursive: true, force: true }).catch(() => {})
    } catch {
      rmSync(this.#folder, { recursive: true, force: true })
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    }
    this.#withdrawn = new Withdrawn(join(this.#folder, 'withdrawn'))
  }

  async stop(): Promise<void> {
    await this.#work
    this.#writePosition()
  }

  #unqueue(key: string): void {
    this.#bytesWaiting -= this.#waiting.get(key)?.contents.body.length ?? 0
    this.#waiting.delete(key)
  }

  async #writeAll(): Promise<void> {
    for (const [key, entry] of this.#waiting) {
      this.#unqueue(key)
      await this.#write(entry).catch((error) => log.warn({ why: error.message }, 'a page is not kept on the disk'))
    }
  }

  async #write(entry: CacheEntry & { page: Page }): Promise<void> {
    const name = fileNameOf(entry.key)
    const unfinished = join(this.#folder, `${name}.${process.pid}`)
    const file = encoded(entry, entry.page.hash)
    this.#writing = entry.key
    await writeFile(unfinished, file, { mode: 0o600 })
    // Dropped, or cleared with the rest, while it was written.
    if (this.#writing !== entry.key) return rm(unfinished, { force: true })
    renameSync(unfinished, join(this.#folder, name))
    this.#count(name, file.length)
  }

  #count(name: string, size: number): void {
    this.#total += size - (this.#files.get(name) ?? 0)
    this.#files.delete(name)
    this.#files.set(name, size)
    for (const oldest of this.#files.keys()) {
      if (this.#total <= this.#bytes) break
      this.#remove(oldest)
    }
  }

  #remove(name: string): void {
    this.#total -= this.#files.get(name) ?? 0
    this.#files.delete(name)
    rmSync(join(this.#folder, name), { force: true })
  }

  /** Counts the files from before this start, oldest first, and deletes those of another version. */
  async #countFiles(version: string): Promise<void> {
    for (const other of await readdir(this.#parent))
      if (other !== version) await rm(join(this.#parent, other), { recursive: true, force: true })
    const found: { name: string; size: number; at: number }[] = []
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name)
      const { size, mtimeMs } = await stat(path)
      if (fileName.test(name)) found.push({ name, size, at: mtimeMs })
      else if (/^[0-9a-f]{64}\./.test(name)) await rm(path, { force: true })
    }
    found.sort((one, other) => one.at - other.at)
    for (const { name, size } of found) this.#count(name, size)
  }

  #readPosition(): PurgePosition | null {
    try {
      const { seen, at } = JSON.parse(readFileSync(join(this.#folder, 'heard'), 'utf8'))
      return { seen: BigInt(seen), at: Number(at) }
    } catch {
      return null
    }
  }

  #writePosition(): void {
    if (!this.#position || this.#mustReadAgain) return
    const file = join(this.#folder, 'heard')
    try {
      writeFileSync(`${file}.new`, JSON.stringify({ seen: String(this.#position.seen), at: this.#position.at }))
      renameSync(`${file}.new`, file)
    } catch (error) {
      log.warn({ why: (error as Error).message }, 'the position in the table of purges is not saved')
    }
  }
}
