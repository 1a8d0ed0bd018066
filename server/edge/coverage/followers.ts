/** The readers who hold a stream: bounded in all and by network, written to all at once, let go where they are slow. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export type FollowerBounds = { all: number; ofNetwork: number; backlog: number; heartbeat: number }

export type Follower = { write: (frame: Buffer) => void; end: () => void; isGone: () => boolean }

/** A line that begins with a colon is a comment (server-sent events). */
const sign = Buffer.from(':\n\n')

export class Followers {
  readonly #bounds: FollowerBounds
  readonly #held = new Set<Follower>()
  readonly #ofNetwork = new Map<string, number>()
  readonly #timer: NodeJS.Timeout

  constructor(bounds: FollowerBounds) {
    this.#bounds = bounds
    this.#timer = setInterval(() => this.#beat(), bounds.heartbeat)
    this.#timer.unref()
  }

  get count(): number {
    return this.#held.size
  }

  /** `network`: null for programs on this machine, which are not counted by network */
  hasRoom(network: string | null): boolean {
    if (this.#held.size >= this.#bounds.all) return false
    return network === null || (this.#ofNetwork.get(network) ?? 0) < this.#bounds.ofNetwork
  }

  /** `head`: the headers of the answer, a flat list. From here on the connection is the stream’s. `left` is called once it is over. */
  hold(response: ServerResponse, network: string | null, head: string[], left: () => void): Follower {
    response.shouldKeepAlive = false
    response.useChunkedEncodingByDefault = false
    response.writeHead(200, head)
    response.flushHeaders()
    const follower = followerOn(response, this.#bounds.backlog)
    this.#held.add(follower)
    this.#count(network, 1)
    response.once('close', () => {
      this.#held.delete(follower)
      this.#count(network, -1)
      left()
    })
    return follower
  }

  #count(network: string | null, more: number): void {
    if (network === null) return
    const now = (this.#ofNetwork.get(network) ?? 0) + more
    if (now > 0) this.#ofNetwork.set(network, now)
    else this.#ofNetwork.delete(network)
  }

  #beat(): void {
    for (const follower of this.#held) follower.write(sign)
  }

  close(): void {
    clearInterval(this.#timer)
    for (const follower of this.#held) follower.end()
  }
}

/**
 * The body ends with the connection, so that each message is the same bytes for everybody and goes out without a frame of its own. What a reader has not
 * taken in is kept by her socket alone, up to the bound: a connection that is cut off comes back with its last id.
 */
function followerOn(response: ServerResponse, backlog: number): Follower {
  const socket: Socket | null = response.socket
  return {
    write: (frame) => {
      if (!socket || socket.destroyed) return
      // What was outstanding counts, not this one: else a frame above the bound would cut off everybody, again and again.
      if (socket.writableLength > backlog) socket.destroy()
      else socket.write(frame)
    },
    end: () => response.end(),
    isGone: () => !socket || socket.destroyed,
  }
}

/** Where a reader stopped: what her browser says when it comes back goes before what her page said at first. */
export const lastChange = (request: IncomingMessage, asked: string | null): string | null => {
  const { 'last-event-id': last } = request.headers
  return typeof last === 'string' && last !== '' ? last : asked
}
