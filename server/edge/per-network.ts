/** Limits how many requests of one network web works on at the same time; the others of that network wait for them. */
import type { ServerResponse } from 'node:http'

export type Bounds = {
  /** Requests of one network at work, and waiting */
  atOnce: number
  waiting: number
  /** After so many milliseconds a request counts no more: somebody who reads slowly keeps nobody waiting */
  longest: number
}

type Line = { atWork: number; waiting: Set<() => void> }

/**
 * Calls `start` when it is the request's turn, which is never where `response` is closed before; it is over with the response, or when `leave` is
 * called. False where its line is full.
 */
export type PerNetwork = (network: string, response: ServerResponse, start: (leave: () => void) => void) => boolean

export function perNetwork({ atOnce, waiting, longest }: Bounds): PerNetwork {
  const lines = new Map<string, Line>()

  const next = (network: string, line: Line) => {
    const [begin] = line.waiting
    if (begin) {
      line.waiting.delete(begin)
      begin()
    } else if (line.atWork === 0) lines.delete(network)
  }

  return (network, response, start) => {
    const line = lines.get(network) ?? { atWork: 0, waiting: new Set() }
    if (line.waiting.size >= waiting) return false
    lines.set(network, line)
    const begin = () => {
      line.atWork += 1
      let hasLeft = false
      const leave = () => {
        if (hasLeft) return
        hasLeft = true
        clearTimeout(timer)
        response.off('close', leave)
        line.atWork -= 1
        next(network, line)
      }
      const timer = setTimeout(leave, longest)
      response.once('close', leave)
      start(leave)
    }
    if (line.atWork < atOnce) begin()
    else {
      line.waiting.add(begin)
      response.once('close', () => line.waiting.delete(begin))
    }
    return true
  }
}
