/** Limits sockets per network until collab has had time to authenticate them; it limits those of each person itself. */
import type { Duplex } from 'node:stream'

export type UnauthenticatedSockets = {
  /** Counts a socket as unauthenticated for a while. False where this network has too many of those already. */
  admit: (network: string, socket: Duplex) => boolean
}

/** At most so many from one network within so many milliseconds, closed ones not counted. */
export function unauthenticatedSockets(most: number, milliseconds: number): UnauthenticatedSockets {
  const counts = new Map<string, number>()

  const admit: UnauthenticatedSockets['admit'] = (network, socket) => {
    const count = counts.get(network) ?? 0
    if (count >= most) return false
    counts.set(network, count + 1)
    const settle = () => {
      clearTimeout(settled)
      socket.off('close', settle)
      const left = (counts.get(network) ?? 1) - 1
      if (left > 0) counts.set(network, left)
      else counts.delete(network)
    }
    const settled = setTimeout(settle, milliseconds)
    settled.unref()
    socket.once('close', settle)
    return true
  }
  return { admit }
}
