/** Keeps on the disk which media files readers could have, for an edge that starts while web is down (docs/decisions/170). */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { appendFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '#lib/log'
import type { DiskCache } from '#server/edge/disk-cache'
import { limits } from '#server/edge/limits'

const line = /^(\d{1,19}) ([a-z0-9.-]+) (\S+(?: \S+)*)$/

type Noted = { seen: bigint; tags: string[] }

export class ShownLog {
  readonly #disk: Pick<DiskCache, 'folder' | 'hides'>
  #work: Promise<void> = Promise.resolve()
  /** In characters */
  #size = 0
  #most: number = limits.shownLog

  constructor(disk: Pick<DiskCache, 'folder' | 'hides'>) {
    this.#disk = disk
  }

  get #file(): string {
    return join(this.#disk.folder, 'shown')
  }

  /** The names from before this start, oldest first, with the cache tags of the pieces that show them and were not withdrawn since. */
  read(): ReadonlyMap<string, readonly string[]> {
    const written = this.#written()
    if (written === null) return new Map()
    const kept = this.#kept(written)
    try {
      writeFileSync(this.#unfinished, linesOf(kept), { mode: 0o600 })
      renameSync(this.#unfinished, this.#file)
      this.#measure(linesOf(kept))
    } catch (error) {
      notKept(error as Error)
    }
    return new Map(kept.map(([name, { tags }]) => [name, tags]))
  }

  /** `seen`: the last purge that was read when it was asked. */
  note(name: string, tags: readonly string[], seen: bigint): void {
    // A line break on both sides: what a crash has left half-written before must not join in.
    const noted = `\n${lineOf(name, { seen, tags })}`
    this.#work = this.#work.then(() => this.#append(noted)).catch(notKept)
  }

  stop(): Promise<void> {
    return this.#work
  }

  async #append(noted: string): Promise<void> {
    await appendFile(this.#file, noted, { mode: 0o600 })
    this.#size += noted.length
    if (this.#size > this.#most) await this.#compact()
  }

  /** Only the last that was noted of each name, which is what a start reads. */
  async #compact(): Promise<void> {
    const lines = linesOf(this.#kept(await readFile(this.#file, 'utf8')))
    await writeFile(this.#unfinished, lines, { mode: 0o600 })
    await rename(this.#unfinished, this.#file)
    this.#measure(lines)
  }

  #measure(lines: string): void {
    this.#size = lines.length
    this.#most = Math.max(limits.shownLog, lines.length * 2)
  }

  get #unfinished(): string {
    return `${this.#file}.new`
  }

  #kept(written: string): [string, Noted][] {
    const found = new Map<string, Noted>()
    for (const one of written.split('\n')) {
      const [, seen, name, all] = line.exec(one) ?? []
      if (!seen || !name || !all) continue
      const tags = all.split(' ').filter((tag) => !this.#disk.hides([tag], BigInt(seen)))
      found.delete(name)
      if (tags.length > 0) found.set(name, { seen: BigInt(seen), tags })
    }
    return [...found].slice(-limits.shownFiles)
  }

  /** Null where it is there and can't be read: it is left as it is. */
  #written(): string | null {
    try {
      return readFileSync(this.#file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
      log.warn({ why: (error as Error).message }, 'what readers could have can’t be read from the disk')
      return null
    }
  }
}

const lineOf = (name: string, { seen, tags }: { seen: bigint; tags: readonly string[] }) =>
  `${seen} ${name} ${tags.join(' ')}\n`
const linesOf = (kept: [string, Noted][]) => kept.map(([name, noted]) => lineOf(name, noted)).join('')
const notKept = ({ message: why }: Error) => log.warn({ why }, 'what readers could have is not kept on the disk')
