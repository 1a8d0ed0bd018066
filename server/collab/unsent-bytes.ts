/** Ends sockets whose other end does not read: what is meant for them would fill the memory. */
import type { WebSocket } from 'ws'
import { log } from '#lib/log'

/** In bytes. The heaviest text has 8 MB, and is sent whole to whoever opens it. */
const most = { socket: 12_000_000, person: 24_000_000 }
const LOOK = 250

/** Looks at all of `sockets` four times a second. `stop` ends that. */
export function boundUnsent(sockets: ReadonlyMap<WebSocket, { personId: string }>): { stop: () => void } {
  const timer = setInterval(() => endFullest(sockets), LOOK)
  return { stop: () => clearInterval(timer) }
}

export function endFullest(sockets: ReadonlyMap<WebSocket, { personId: string }>): void {
  const perPerson = new Map<string, number>()
  const byUnsent = [...sockets].filter(([socket]) => socket.bufferedAmount > 0)
  byUnsent.sort(([one], [other]) => one.bufferedAmount - other.bufferedAmount)
  // The least first, so that of one person's sockets the fullest go.
  for (const [socket, { personId }] of byUnsent) {
    const unsent = socket.bufferedAmount
    const together = (perPerson.get(personId) ?? 0) + unsent
    if (unsent <= most.socket && together <= most.person) perPerson.set(personId, together)
    else {
      log.warn({ by: personId, unsent }, 'a connection that reads nothing was ended')
      socket.terminate()
    }
  }
}
