/** Answers that there is nothing at an address, for a few seconds: a flood of one made-up address costs one render. */
import { LRUCache } from 'lru-cache'
import { limits } from '#server/edge/limits'
import type { Page } from '#server/edge/page'

/** Of an entry beside its address, in bytes */
const overhead = 400

export class MissingPages {
  /** Bytes that all of this takes at most */
  readonly most: number
  /** What each address is answered with: the site has one such page in each language, whatever the address */
  readonly #answers: LRUCache<string, string>
  readonly #pages: LRUCache<string, Page>

  constructor(bytes: number) {
    this.most = 2 * Math.ceil(bytes / 2)
    this.#answers = new LRUCache({
      maxSize: this.most / 2,
      sizeCalculation: (_, key) => key.length + overhead,
      ttl: limits.missingTime,
    })
    // All encodings of a page weigh less than three times its body, whatever is in it.
    this.#pages = new LRUCache({ maxSize: this.most / 2, sizeCalculation: (page) => page.size * 3 })
  }

  get(key: string): Page | undefined {
    const answer = this.#answers.get(key)
    return answer === undefined ? undefined : this.#pages.get(answer)
  }

  set(key: string, page: Page): void {
    const answer = `${page.status} ${page.contents.type} ${page.hash}`
    if (!this.#pages.has(answer)) this.#pages.set(answer, page)
    this.#answers.set(key, answer)
  }

  clear(): void {
    this.#answers.clear()
    this.#pages.clear()
  }
}
