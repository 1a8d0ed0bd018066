/** Limits how fast one socket is read, in messages and bytes (docs/decisions/024). Whoever sends faster is read later, never cut off. */
const perSecond = { messages: 60, bytes: 1_000_000 }
/** The burst after a pause: a long text pasted, an hour typed without a connection */
const atOnce = { messages: 400, bytes: 8_000_000 }

/** Counts a message of this many bytes at this moment (milliseconds); gives how long to wait before the next one. */
export type TokenBucket = (bytes: number, now: number) => number

export function tokenBucket(): TokenBucket {
  let left = { ...atOnce }
  let at: number | null = null
  return (bytes, now) => {
    const seconds = (now - (at ?? now)) / 1000
    at = now
    left = {
      messages: Math.min(atOnce.messages, left.messages + seconds * perSecond.messages) - 1,
      bytes: Math.min(atOnce.bytes, left.bytes + seconds * perSecond.bytes) - bytes,
    }
    const short = Math.max(-left.messages / perSecond.messages, -left.bytes / perSecond.bytes, 0)
    return Math.ceil(short * 1000)
  }
}
