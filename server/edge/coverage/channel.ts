/** One coverage and those who follow it: web is asked once for each change, and all get the same bytes. */
import type { Follower } from '#server/edge/coverage/followers'
import { behind, type Message } from '#server/edge/coverage/message'

/** What has changed after this change. Throws where web does not say. */
export type Ask = (after: number) => Promise<Message>

export type ChannelBounds = {
  /** So many changes behind, a follower is told to load the page anew */
  behind: number
  /** With more bytes in one message she is told to load the page anew, too */
  largest: number
  /** In milliseconds, until web is asked again where it did not answer */
  again: number
}

/** So many are written to before others have their turn */
const AT_ONCE = 500

export class Channel {
  readonly #ask: Ask
  readonly #bounds: ChannelBounds
  /** Those who have all that was told */
  readonly #followers = new Set<Follower>()
  /** What those are told who come with an earlier change, asked for once for all of them; until the next change */
  readonly #missed = new Map<number, Promise<Message>>()
  #change: number
  #asking = false
  #wanted = false
  #timer: NodeJS.Timeout | undefined
  #isOver = false

  /** `change`: the last one that web has told of */
  constructor(ask: Ask, change: number, bounds: ChannelBounds) {
    this.#ask = ask
    this.#change = change
    this.#bounds = bounds
  }

  get size(): number {
    return this.#followers.size
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** Begins to tell somebody who has everything up to `after`. */
  add(follower: Follower, after: number): void {
    if (this.#isOver) follower.end()
    else if (after >= this.#change) this.#followers.add(follower)
    else if (this.#change - after > this.#bounds.behind) {
      follower.write(behind(this.#change).frame)
      this.#followers.add(follower)
    } else void this.#tellMissed(follower, after)
  }

  remove(follower: Follower): void {
    this.#followers.delete(follower)
  }

  async #tellMissed(follower: Follower, after: number): Promise<void> {
    try {
      const message = await this.#missedSince(after)
      if (follower.isGone()) return
      follower.write(this.#bounded(message).frame)
      this.add(follower, Math.max(message.change, after + 1))
    } catch {
      // She comes back, and asks again.
      follower.end()
    }
  }

  #missedSince(after: number): Promise<Message> {
    const asked = this.#missed.get(after) ?? this.#ask(after)
    this.#missed.set(after, asked)
    asked.catch(() => this.#missed.delete(after))
    return asked
  }

  /** Something has changed, or may have: asks web, and tells everybody. */
  changed(): void {
    this.#wanted = true
    if (!this.#asking && !this.#isOver) void this.#look()
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer)
    this.#asking = true
    try {
      while (this.#wanted && !this.#isOver) {
        this.#wanted = false
        const message = await this.#ask(this.#change)
        const isNews = message.change > this.#change || message.state === 'gone' || message.state === 'ended'
        if (!isNews) continue
        this.#change = Math.max(message.change, this.#change)
        this.#missed.clear()
        this.#isOver = message.state === 'gone' || message.state === 'ended'
        await this.#tell(message)
      }
    } catch {
      this.#wanted = true
      this.#timer = setTimeout(() => this.changed(), this.#bounds.again)
      this.#timer.unref()
    } finally {
      this.#asking = false
    }
  }

  #bounded(message: Message): Message {
    return message.state === 'running' && message.frame.length > this.#bounds.largest ? behind(message.change) : message
  }

  async #tell(message: Message): Promise<void> {
    const { frame } = this.#bounded(message)
    let written = 0
    for (const follower of [...this.#followers]) {
      follower.write(frame)
      if (this.#isOver) follower.end()
      written += 1
      if (written % AT_ONCE === 0) await new Promise(setImmediate)
    }
  }

  close(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
  }
}
