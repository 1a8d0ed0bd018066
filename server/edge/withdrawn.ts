/** Remembers which tags were withdrawn, and by which purge: on the disk before memory forgets the pages, so that no restart brings one back. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'

/** Beyond this many it is simpler to drop the whole disk cache. */
const most = 20_000
const line = /^(\d{1,19}) (\S+)$/

export class Withdrawn {
  readonly #file: string
  readonly #last = new Map<string, bigint>()

  constructor(file: string) {
    this.#file = file
    if (!existsSync(file)) return
    for (const written of readFileSync(file, 'utf8').split('\n')) {
      const [, id, tag] = line.exec(written) ?? []
      if (id && tag) this.#last.set(tag, BigInt(id))
    }
  }

  get full(): boolean {
    return this.#last.size >= most
  }

  /** Throws where the disk does not take it. */
  note(tag: string, id: bigint): void {
    const file = openSync(this.#file, 'a', 0o600)
    try {
      // A line break on both sides: what a crash has left half-written before must not join in.
      writeSync(file, `\n${id} ${tag}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    this.#last.set(tag, id)
  }

  /** True where one of the names was withdrawn after purge `seen`. */
  hides(tags: readonly string[], seen: bigint): boolean {
    return tags.some((tag) => (this.#last.get(tag) ?? 0n) > seen)
  }
}
