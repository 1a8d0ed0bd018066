/** Keeps anybody from taking all places with sockets that collab will turn away: whom it knows, it counts by itself. */
import type { Duplex } from 'node:stream'

export type UnauthenticatedSockets = {
  /** Counts a socket from this network as new for a while. False where there are too many of those already. */
  admit: (network: string, socket: Duplex) => boolean
}

/** At most so many from one network within so many milliseconds, closed ones not counted. */
export function unauthenticatedSockets(most: number, milliseconds: number): UnauthenticatedSockets {
  const counts = new Map<string, number>()

  const welcome: UnauthenticatedSockets['admit'] = (network, socket) => {
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
  return { admit: welcome }
}
