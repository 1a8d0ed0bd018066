/** Limits how fast messages are read, in messages and bytes (docs/decisions/024). Whoever sends faster is read later, never cut off. */
export type Rate = {
  perSecond: { messages: number; bytes: number }
  /** The burst after a pause */
  atOnce: { messages: number; bytes: number }
}

export type Cost = { messages: number; bytes: number }

/** Counts what was read at this moment (milliseconds); gives how long to wait before the next message is read. */
export type TokenBucket = (cost: Cost, now: number) => number

/** The burst of a socket: a long text pasted, an hour typed without a connection */
export const socketRate: Rate = {
  perSecond: { messages: 60, bytes: 1_000_000 },
  atOnce: { messages: 400, bytes: 8_000_000 },
}
/** The burst of a person: all her windows connect again at once */
export const personRate: Rate = {
  perSecond: { messages: 120, bytes: 2_000_000 },
  atOnce: { messages: 1_600, bytes: 24_000_000 },
}
/** The burst of a draft: everybody in it connects again at once */
export const draftRate: Rate = {
  perSecond: { messages: 600, bytes: 4_000_000 },
  atOnce: { messages: 6_000, bytes: 64_000_000 },
}

export function tokenBucket({ perSecond, atOnce }: Rate): TokenBucket {
  let left = { ...atOnce }
  let at: number | null = null
  return (cost, now) => {
    const seconds = (now - (at ?? now)) / 1000
    at = now
    left = {
      messages: Math.min(atOnce.messages, left.messages + seconds * perSecond.messages) - cost.messages,
      bytes: Math.min(atOnce.bytes, left.bytes + seconds * perSecond.bytes) - cost.bytes,
    }
    const short = Math.max(-left.messages / perSecond.messages, -left.bytes / perSecond.bytes, 0)
    return Math.ceil(short * 1000)
  }
}

export type SharedBuckets = {
  hold: (key: string) => { bucket: TokenBucket; release: () => void }
  /** Takes this out of the key's bucket, if somebody holds it. */
  charge: (key: string, cost: Cost) => void
}

/** In milliseconds: longer than any bucket takes to be full again, so that nobody gets a new one by coming back */
const remembered = 60_000

/** One bucket for each key, as long as somebody holds it, and a while longer. */
export function sharedBuckets(rate: Rate): SharedBuckets {
  const buckets = new Map<string, { bucket: TokenBucket; holders: number; forgetting?: NodeJS.Timeout }>()
  const hold = (key: string) => {
    const shared = buckets.get(key) ?? { bucket: tokenBucket(rate), holders: 0 }
    buckets.set(key, shared)
    clearTimeout(shared.forgetting)
    shared.holders += 1
    const release = () => {
      shared.holders -= 1
      if (shared.holders === 0) shared.forgetting = setTimeout(() => buckets.delete(key), remembered).unref()
    }
    return { bucket: shared.bucket, release }
  }
  return { hold, charge: (key, cost) => void buckets.get(key)?.bucket(cost, Date.now()) }
}
