/**
 * Finished pages on the disk, for an edge that starts while web is not there (docs/decisions/013). They are looked at only
 * where web has failed, and always as old copies.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '#lib/log'
import { type CacheEntry, decoded, encoded, fileNameOf } from '#server/edge/cache-file'
import type { Page } from '#server/edge/page'
import type { Heard } from '#server/edge/purge'
import { Withdrawn } from '#server/edge/withdrawn'

/** How often it is written down how far purges were heard, in milliseconds. */
const PAUSE = 5_000
const mostWaiting = 5_000
const isCopy = /^[0-9a-f]{64}$/

export class DiskCache {
  readonly #parent: string
  readonly #folder: string
  readonly #bytes: number
  /** Size of each file by its name, oldest first */
  readonly #files = new Map<string, number>()
  readonly #waiting = new Map<string, CacheEntry & { page: Page }>()
  #total = 0
  #writing: string | null = null
  #work: Promise<void> = Promise.resolve()
  #withdrawn: Withdrawn
  #rememberedAt = 0
  #heard: Heard | null
  /** A withdrawal could be written nowhere: it has to be heard again at the next start */
  #behind = false

  /** `stamp` names what pages depend on beside the database: copies under another one are thrown away. `bytes`: of all. */
  constructor(parent: string, stamp: string, bytes: number) {
    this.#parent = parent
    this.#folder = join(parent, stamp)
    this.#bytes = bytes
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    this.#withdrawn = new Withdrawn(join(this.#folder, 'withdrawn'))
    this.#heard = this.#readHeard()
    this.#work = this.#takeStock(stamp).catch((error) => log.warn({ why: error.message }, 'old copies are not counted'))
  }

  /** How far purges were heard before this start; null where that is not known. */
  get heard(): Heard | null {
    return this.#heard
  }

  has(key: string): boolean {
    return this.#files.has(fileNameOf(key))
  }

  /** Writes it down by and by. Pages with a query are left out: anybody can make up any number of them. */
  keep(key: string, page: Page, seen: bigint): void {
    if (key.includes('?') || this.#waiting.size >= mostWaiting) return
    this.#waiting.set(key, { key, seen, contents: page.contents, page })
    if (this.#waiting.size === 1) this.#work = this.#work.then(() => this.#writeAll())
  }

  /** Hands the copy to `take` in the same moment in which it is known to stand. */
  async find(key: string, take: (page: Page) => void): Promise<void> {
    const file = await readFile(join(this.#folder, fileNameOf(key))).catch(() => null)
    const found = file && decoded(file, key)
    if (found && !this.#withdrawn.hides(found.page.tags, found.seen)) take(found.page)
  }

  drop(key: string): void {
    this.#waiting.delete(key)
    if (this.#writing === key) this.#writing = null
    if (this.has(key)) this.#remove(fileNameOf(key))
  }

  /** From now on, and after every fall, nothing that was rendered before this purge is shown under this name. */
  withdraw(tag: string, id: bigint): void {
    try {
      if (this.#withdrawn.full) this.clear()
      this.#withdrawn.note(tag, id)
    } catch (error) {
      log.error({ why: (error as Error).message }, 'a withdrawal can’t be written down: all copies are thrown away')
      this.#behind = true
      this.clear()
    }
  }

  /** To be called after everything that was heard has been passed on. */
  remember(seen: bigint, at: number): void {
    this.#heard = { seen, at }
    if (at - this.#rememberedAt < PAUSE) return
    this.#rememberedAt = at
    this.#writeHeard()
  }

  clear(): void {
    this.#waiting.clear()
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
    this.#writeHeard()
  }

  async #writeAll(): Promise<void> {
    for (const [key, copy] of this.#waiting) {
      this.#waiting.delete(key)
      await this.#write(copy).catch((error) => log.warn({ why: error.message }, 'a page is not kept on the disk'))
    }
  }

  async #write(copy: CacheEntry & { page: Page }): Promise<void> {
    const name = fileNameOf(copy.key)
    const draft = join(this.#folder, `${name}.${process.pid}`)
    const file = encoded(copy, copy.page.hash)
    this.#writing = copy.key
    await writeFile(draft, file, { mode: 0o600 })
    // Dropped or thrown away with the rest while it was written.
    if (this.#writing !== copy.key) return rm(draft, { force: true })
    renameSync(draft, join(this.#folder, name))
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

  /** Counts what is there from before, oldest first, and throws away what belongs to another build. */
  async #takeStock(stamp: string): Promise<void> {
    for (const other of await readdir(this.#parent))
      if (other !== stamp) await rm(join(this.#parent, other), { recursive: true, force: true })
    const found: { name: string; size: number; at: number }[] = []
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name)
      const { size, mtimeMs } = await stat(path)
      if (isCopy.test(name)) found.push({ name, size, at: mtimeMs })
      else if (/^[0-9a-f]{64}\./.test(name)) await rm(path, { force: true })
    }
    found.sort((one, other) => one.at - other.at)
    for (const { name, size } of found) this.#count(name, size)
  }

  #readHeard(): Heard | null {
    try {
      const { seen, at } = JSON.parse(readFileSync(join(this.#folder, 'heard'), 'utf8'))
      return { seen: BigInt(seen), at: Number(at) }
    } catch {
      return null
    }
  }

  #writeHeard(): void {
    if (!this.#heard || this.#behind) return
    const file = join(this.#folder, 'heard')
    try {
      writeFileSync(`${file}.new`, JSON.stringify({ seen: String(this.#heard.seen), at: this.#heard.at }))
      renameSync(`${file}.new`, file)
    } catch (error) {
      log.warn({ why: (error as Error).message }, 'how far purges were heard is not written down')
    }
  }
}
