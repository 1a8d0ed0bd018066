/**
 * Which media files readers may have: those that a live publication shows (docs/decisions/170). Web is asked once for each name, and again
 * after every purge of a piece that shows it.
 */
import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { askShown, mostNamesAsked } from '#lib/site/shown/asked'
import { FilesUnderWay } from '#server/edge/files-under-way'
import { limits } from '#server/edge/limits'
import type { PurgeFollower } from '#server/edge/purge'
import type { ShownLog } from '#server/edge/shown-log'
import type { Web } from '#server/edge/web'
import { WebFailed } from '#server/edge/web-failed'

type Parts = {
  /** Behind the breaker */
  web: Pick<Web, 'page'>
  purges: () => Pick<PurgeFollower, 'lost' | 'seen'>
  /** Null where nothing is kept over a restart */
  log: ShownLog | null
}

/** A file on its way to one reader */
export type Sending = {
  /** As `tagsOf`, and of this moment: asked again where a purge came meanwhile */
  tags: () => Promise<readonly string[]>
  /** What `tags` told last; null where any of it was purged since. To be asked in the tick in which the headers are sent. */
  told: () => readonly string[] | null
  /** The headers are sent: `stop` is called where the file stops being shown. */
  begin: (stop: () => void) => void
  end: () => void
}

export class ShownFiles {
  readonly #parts: Parts
  /** The cache tags of the pieces that show a file, by its name, and whether they stand in the log */
  readonly #known = new LRUCache<string, { tags: readonly string[]; isNoted: boolean }>({
    max: limits.shownFiles,
    dispose: ({ tags }, name) => this.#unlist(name, tags),
  })
  /** Those that nobody shows, until something is purged: what is published is purged, too */
  readonly #missing = new LRUCache<string, true>({ max: limits.missingFiles, ttl: limits.missingTime })
  readonly #byTag = new Map<string, Set<string>>()
  readonly #underWay = new FilesUnderWay()
  #waiting = new Map<string, PromiseWithResolvers<readonly string[]>>()
  #isAsking = false
  /** Counts purges: an answer that was on its way during one may be from before it */
  #purges = 0

  constructor(parts: Parts) {
    this.#parts = parts
    for (const [name, tags] of parts.log?.read() ?? []) this.#list(name, tags, true)
  }

  /** Whether it is known without a question that readers may have this file. */
  has(name: string): boolean {
    return this.#known.has(name)
  }

  /** The cache tags of the pieces that show this file; none where no reader may have it. Throws WebFailed where nobody can say. */
  async tagsOf(name: string): Promise<readonly string[]> {
    const known = this.#known.get(name)?.tags ?? (this.#missing.has(name) ? [] : null)
    // Without the database nothing tells of a withdrawal, and web, which asks it by itself, may know better.
    if (known && !this.#parts.purges().lost) return known
    try {
      return await this.#ask(name)
    } catch (error) {
      const held = this.#known.get(name)?.tags
      if (held && error instanceof WebFailed) return held
      throw error
    }
  }

  /** To be called before anything is asked about the file, and ended however that ends. */
  sending(name: string): Sending {
    const file = this.#underWay.add(name)
    let told = -1
    return {
      tags: async () => {
        for (;;) {
          const { purges } = file
          const tags = await this.tagsOf(name)
          this.#underWay.tell(file, tags)
          if (purges !== file.purges) continue
          told = purges
          return tags
        }
      },
      told: () => (told === file.purges ? file.tags : null),
      begin: (stop) => {
        file.stop = stop
      },
      end: () => this.#underWay.remove(file),
    }
  }

  purge(tag: string): void {
    this.#purges += 1
    this.#missing.clear()
    for (const name of [...(this.#byTag.get(tag) ?? [])]) this.#known.delete(name)
    for (const name of this.#underWay.purge(tag)) this.#lookAgain(name)
  }

  /** Nothing that is known can be trusted any more. */
  clear(): void {
    this.#purges += 1
    this.#missing.clear()
    this.#known.clear()
    for (const name of this.#underWay.clear()) this.#lookAgain(name)
  }

  /** Whether what is being sent may still be. */
  #lookAgain(name: string): void {
    this.#known.delete(name)
    this.tagsOf(name).then(
      (tags) => {
        for (const file of this.#underWay.of(name)) {
          if (!file.stop) continue
          if (tags.length === 0) file.stop()
          else this.#underWay.tell(file, tags)
        }
      },
      // Nobody can say: what is under way goes on, as everything does that was known then.
      () => {},
    )
  }

  #ask(name: string): Promise<readonly string[]> {
    const waiting = this.#waiting.get(name) ?? Promise.withResolvers<readonly string[]>()
    this.#waiting.set(name, waiting)
    if (!this.#isAsking) void this.#askAll()
    return waiting.promise
  }

  /** One question at a time, for as many names as wait by then. */
  async #askAll(): Promise<void> {
    this.#isAsking = true
    while (this.#waiting.size > 0) {
      const asked = [...this.#waiting].slice(0, mostNamesAsked)
      for (const [name] of asked) this.#waiting.delete(name)
      try {
        const { shown, seen } = await this.#answer(asked.map(([name]) => name))
        for (const [name, { resolve }] of asked) {
          const tags = shown.get(name) ?? []
          this.#keep(name, tags, seen)
          resolve(tags)
        }
      } catch (error) {
        for (const [, { reject }] of asked) reject(error)
      }
    }
    this.#isAsking = false
  }

  async #answer(names: readonly string[]): Promise<{ shown: Map<string, string[]>; seen: bigint | null }> {
    for (;;) {
      const began = this.#purges
      const { seen } = this.#parts.purges()
      const { status, body } = await this.#parts.web.page(askShown(names), randomUUID(), limits.shownTime)
      if (status !== 200) throw new WebFailed(`web answered ${status}`)
      if (began === this.#purges) return { shown: new Map(Object.entries(JSON.parse(body.toString()))), seen }
    }
  }

  #keep(name: string, tags: readonly string[], seen: bigint | null): void {
    const before = this.#known.peek(name)
    if (tags.length === 0) {
      this.#known.delete(name)
      return void this.#missing.set(name, true)
    }
    // While the database is away the same is heard with every request; nothing of it was purged since it was noted.
    if (before?.isNoted && isSame(before.tags, tags)) return
    this.#known.delete(name)
    this.#list(name, tags, seen !== null)
    if (seen !== null) this.#parts.log?.note(name, tags, seen)
  }

  #list(name: string, tags: readonly string[], isNoted: boolean): void {
    this.#known.set(name, { tags, isNoted })
    for (const tag of tags) {
      const names = this.#byTag.get(tag)
      if (names) names.add(name)
      else this.#byTag.set(tag, new Set([name]))
    }
  }

  #unlist(name: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const names = this.#byTag.get(tag)
      names?.delete(name)
      if (names?.size === 0) this.#byTag.delete(tag)
    }
  }
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((tag) => others.includes(tag))
