/** What collab says to a page about unread notifications. Small: every page of the newsroom carries it. */

/** Beside /collab, of a socket that is asked for no draft */
export const unreadQuery = 'notifications'
/** With which it is closed where nobody is signed in any more: connecting again would meet the same answer */
export const signedOutCode = 4401
/** One more than is shown: “99+” */
export const mostCounted = 100

export const unreadMessage = (unread: number): string => JSON.stringify({ unread })

/** Null for what this page does not know. */
export function readUnread(data: unknown): number | null {
  if (typeof data !== 'string') return null
  try {
    const { unread } = JSON.parse(data) ?? {}
    return Number.isInteger(unread) && unread >= 0 ? unread : null
  } catch {
    return null
  }
}

/** How long a page waits before it connects again, in milliseconds: longer each time, and not all pages at once. */
export const pauseAfter = (failures: number, chance: number): number =>
  Math.min(60_000, 1_000 * 2 ** Math.min(failures, 6)) * (0.5 + chance / 2)
