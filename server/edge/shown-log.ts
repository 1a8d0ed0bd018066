/** Keeps on the disk which media files readers could have, for an edge that starts while web is down (docs/decisions/170). */
import { readFileSync, writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '#lib/log'
import type { DiskCache } from '#server/edge/disk-cache'
import { limits } from '#server/edge/limits'

const line = /^(\d{1,19}) ([a-z0-9.-]+) (\S+(?: \S+)*)$/

export class ShownLog {
  readonly #disk: Pick<DiskCache, 'folder' | 'hides'>
  #work: Promise<void> = Promise.resolve()

  constructor(disk: Pick<DiskCache, 'folder' | 'hides'>) {
    this.#disk = disk
  }

  get #file(): string {
    return join(this.#disk.folder, 'shown')
  }

  /** The names from before this start, oldest first, with the cache tags of the pieces that show them and were not withdrawn since. */
  read(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, { seen: bigint; tags: string[] }>()
    for (const written of this.#lines()) {
      const [, seen, name, all] = line.exec(written) ?? []
      if (!seen || !name || !all) continue
      const tags = all.split(' ').filter((tag) => !this.#disk.hides([tag], BigInt(seen)))
      found.delete(name)
      if (tags.length > 0) found.set(name, { seen: BigInt(seen), tags })
    }
    const kept = [...found].slice(-limits.shownFiles)
    this.#rewrite(kept.map(([name, { seen, tags }]) => `${seen} ${name} ${tags.join(' ')}\n`).join(''))
    return new Map(kept.map(([name, { tags }]) => [name, tags]))
  }

  /** `seen`: the last purge that was read when it was asked; without one it is not kept. */
  note(name: string, tags: readonly string[], seen: bigint | null): void {
    if (seen === null) return
    this.#work = this.#work
      .then(() => appendFile(this.#file, `${seen} ${name} ${tags.join(' ')}\n`, { mode: 0o600 }))
      .catch((error) => log.warn({ why: error.message }, 'what readers could have is not kept on the disk'))
  }

  stop(): Promise<void> {
    return this.#work
  }

  #lines(): string[] {
    try {
      return readFileSync(this.#file, 'utf8').split('\n')
    } catch {
      return []
    }
  }

  #rewrite(lines: string): void {
    try {
      writeFileSync(this.#file, lines, { mode: 0o600 })
    } catch (error) {
      log.warn({ why: (error as Error).message }, 'what readers could have is not kept on the disk')
    }
  }
}
