/** The pages in memory, by address and by the names of what they were built from. */
import { LRUCache } from 'lru-cache'
import type { Page } from '#server/edge/page'

/** How many names are remembered as purged while pages may be under way that carry them. */
const remembered = 20_000

/** What became of a page that was rendered: kept; built from what has changed since; built from what is withdrawn. */
export type Kept = 'fresh' | 'outdated' | 'gone'

export class Pages {
  readonly #pages: LRUCache<string, Page>
  /** Pages with a query: anybody can make up any number of them, so they can push out nothing but each other. */
  readonly #deep: LRUCache<string, Page>
  readonly #byTag = new Map<string, Set<string>>()
  /** Counts purges. A render notes it at its start. */
  #position = 0
  /** Renders that began before it can't be judged any more */
  #floor = 0
  readonly #purgedAt = new Map<string, { position: number; goneAt: number }>()

  constructor(bytes: number) {
    this.#deep = this.#memory(Math.ceil(bytes / 8))
    this.#pages = this.#memory(bytes - this.#deep.maxSize)
  }

  get position(): number {
    return this.#position
  }

  get count(): number {
    return this.#pages.size + this.#deep.size
  }

  get(key: string): Page | undefined {
    return this.#holding(key).get(key)
  }

  /** Keeps a page whose render began at position `began`, unless something that it was built from was purged since. */
  keep(key: string, page: Page, began: number): Kept {
    const verdict = this.#judge(page, began)
    if (verdict !== 'fresh') return verdict
    this.#set(key, page)
    return 'fresh'
  }

  /** Takes an old copy in, where there is none: nobody is served it but for want of a newer one. */
  adopt(key: string, page: Page): void {
    page.stale = true
    page.failedAt = Date.now()
    if (!this.#holding(key).has(key)) this.#set(key, page)
  }

  drop(key: string): void {
    this.#holding(key).delete(key)
  }

  /** What was built from `tag` has to be rendered anew; with `gone` not even an old copy stays. */
  purge(tag: string, gone: boolean): void {
    this.#position += 1
    this.#remember(tag, gone)
    for (const key of [...(this.#byTag.get(tag) ?? [])]) {
      if (gone) this.drop(key)
      else this.#outdate(key)
    }
  }

  clear(): void {
    this.#position += 1
    this.#floor = this.#position
    this.#purgedAt.clear()
    this.#pages.clear()
    this.#deep.clear()
  }

  #set(key: string, page: Page): void {
    const holding = this.#holding(key)
    holding.set(key, page)
    if (!holding.has(key)) return
    for (const tag of page.tags) {
      const keys = this.#byTag.get(tag)
      if (keys) keys.add(key)
      else this.#byTag.set(tag, new Set([key]))
    }
  }

  #memory(bytes: number): LRUCache<string, Page> {
    return new LRUCache<string, Page>({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 4),
      sizeCalculation: (page) => Math.ceil(page.size),
      dispose: (page, key) => this.#unlist(key, page),
    })
  }

  #holding(key: string): LRUCache<string, Page> {
    return key.includes('?') ? this.#deep : this.#pages
  }

  #judge(page: Page, began: number): Kept {
    if (began < this.#floor) return 'gone'
    let verdict: Kept = 'fresh'
    for (const tag of page.tags) {
      const purged = this.#purgedAt.get(tag)
      if (purged && purged.goneAt > began) return 'gone'
      if (purged && purged.position > began) verdict = 'outdated'
    }
    return verdict
  }

  #remember(tag: string, gone: boolean): void {
    if (this.#purgedAt.size >= remembered) {
      this.#purgedAt.clear()
      this.#floor = this.#position
    }
    const goneAt = gone ? this.#position : (this.#purgedAt.get(tag)?.goneAt ?? 0)
    this.#purgedAt.set(tag, { position: this.#position, goneAt })
  }

  #outdate(key: string): void {
    const page = this.#holding(key).peek(key)
    if (page) page.stale = true
  }

  #unlist(key: string, page: Page): void {
    for (const tag of page.tags) {
      const keys = this.#byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#byTag.delete(tag)
    }
  }
}
