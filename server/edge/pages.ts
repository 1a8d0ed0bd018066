/** The cache of pages in memory, by address and by the tags of what they were built from. */
import { LRUCache } from 'lru-cache'
import { MissingPages } from '#server/edge/missing-pages'
import type { Page } from '#server/edge/page'

/** How many purged tags are remembered, for pages still being rendered that carry them. */
const mostRemembered = 20_000

/** Whether a rendered page was kept: yes; not, since a tag of it was purged meanwhile; not, since one was withdrawn. */
export type Kept = 'fresh' | 'outdated' | 'gone'

export class Pages {
  readonly #pages: LRUCache<string, Page>
  /** Pages with a query: anybody can make up any number of them, so they can push out nothing but each other. */
  readonly #withQuery: LRUCache<string, Page>
  readonly #byTag = new Map<string, Set<string>>()
  readonly #missing: MissingPages
  /** Counts purges. A render notes it at its start. */
  #position = 0
  #purgedLast = 0
  /** Renders that began before it can't be judged any more */
  #floor = 0
  readonly #purgedAt = new Map<string, { position: number; goneAt: number }>()

  constructor(bytes: number) {
    this.#withQuery = this.#cache(Math.ceil(bytes / 8))
    this.#missing = new MissingPages(Math.ceil(bytes / 32))
    this.#pages = this.#cache(bytes - this.#withQuery.maxSize - this.#missing.most)
  }

  get position(): number {
    return this.#position
  }

  get count(): number {
    return this.#pages.size + this.#withQuery.size
  }

  /** The bytes of all pages held, as each page counts its own */
  get bytes(): number {
    return this.#pages.calculatedSize + this.#withQuery.calculatedSize
  }

  get(key: string): Page | undefined {
    return this.#cacheOf(key).get(key)
  }

  /** The same, without counting as a reader */
  peek(key: string): Page | undefined {
    return this.#cacheOf(key).peek(key)
  }

  /** When something was last purged, in milliseconds since 1970 */
  get purgedLast(): number {
    return this.#purgedLast
  }

  /** Keeps a page whose render began at position `began`, unless something that it was built from was purged since. */
  keep(key: string, page: Page, began: number): Kept {
    const verdict = this.judge(page, began)
    if (verdict !== 'fresh') return verdict
    this.#set(key, page)
    return 'fresh'
  }

  /** Takes in a copy from the disk as stale, unless a page is there: it is served only while web can't render. */
  adopt(key: string, page: Page): void {
    page.stale = true
    page.failedAt = Date.now()
    if (!this.#cacheOf(key).has(key)) this.#set(key, page)
  }

  /** The answer that there is nothing at this address, if it was given seconds ago and nothing was purged since */
  missing(key: string): Page | undefined {
    return this.#missing.get(key)
  }

  /** Remembers for seconds that there is nothing at this address, unless something was purged since the render began at `began`. */
  keepMissing(key: string, page: Page, began: number): void {
    if (began === this.#position) this.#missing.set(key, page)
  }

  drop(key: string): void {
    this.#cacheOf(key).delete(key)
  }

  /** Marks pages with this tag as stale; with `gone` it removes them, so that not even a stale copy stays. */
  purge(tag: string, gone: boolean): void {
    this.#position += 1
    this.#purgedLast = Date.now()
    // It does not say what would have to be published for something to be there.
    this.#missing.clear()
    this.#remember(tag, gone)
    for (const key of [...(this.#byTag.get(tag) ?? [])]) {
      if (gone) this.drop(key)
      else this.#outdate(key)
    }
  }

  clear(): void {
    this.#position += 1
    this.#purgedLast = Date.now()
    this.#floor = this.#position
    this.#purgedAt.clear()
    this.#pages.clear()
    this.#withQuery.clear()
    this.#missing.clear()
  }

  #set(key: string, page: Page): void {
    const cache = this.#cacheOf(key)
    page.grown = null
    cache.set(key, page)
    if (!cache.has(key)) return
    page.grown = () => this.#weighAgain(key, page)
    for (const tag of page.tags) {
      const keys = this.#byTag.get(tag)
      if (keys) keys.add(key)
      else this.#byTag.set(tag, new Set([key]))
    }
  }

  /** The cache weighs a page when it takes it in, and a page grows with each encoding that a reader asks for. */
  #weighAgain(key: string, page: Page): void {
    const cache = this.#cacheOf(key)
    if (cache.peek(key) !== page) return
    cache.delete(key)
    this.#set(key, page)
  }

  #cache(bytes: number): LRUCache<string, Page> {
    return new LRUCache<string, Page>({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 4),
      sizeCalculation: (page, key) => page.size + key.length,
      dispose: (page, key) => this.#unlist(key, page),
    })
  }

  #cacheOf(key: string): LRUCache<string, Page> {
    return key.includes('?') ? this.#withQuery : this.#pages
  }

  /** Whether anything that the page was built from was purged since position `began`. */
  judge(page: Page, began: number): Kept {
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
    if (this.#purgedAt.size >= mostRemembered) {
      this.#purgedAt.clear()
      this.#floor = this.#position
    }
    const goneAt = gone ? this.#position : (this.#purgedAt.get(tag)?.goneAt ?? 0)
    this.#purgedAt.set(tag, { position: this.#position, goneAt })
  }

  #outdate(key: string): void {
    const page = this.#cacheOf(key).peek(key)
    if (page) page.stale = true
  }

  #unlist(key: string, page: Page): void {
    page.grown = null
    for (const tag of page.tags) {
      const keys = this.#byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#byTag.delete(tag)
    }
  }
}
