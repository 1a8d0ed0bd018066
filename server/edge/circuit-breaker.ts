/**
 * A circuit breaker before web (docs/decisions/101): a web that hangs takes connections and never answers, so that each reader
 * would wait for a timeout. Once it is found silent, nobody waits, and only a probe asks until it answers again.
 */
import { setTimeout as after, setImmediate as immediate } from 'node:timers/promises'
import { log } from '#lib/log'
import { WebFailed } from '#server/edge/web-failed'

export type CircuitBreaker = {
  /** True while web is taken as hanging */
  isOpen: () => boolean
  /** When web was last found to answer again, in milliseconds since 1970; 0 if it never hung */
  closedAt: () => number
  /**
   * Does the work unless the circuit is open, and aborts its signal when it opens: throws WebFailed then. An answer of whatever
   * kind, errors included, shows that web does not hang.
   */
  guard: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>
  stop: () => void
}

/** In milliseconds: when a request without an answer makes us probe, how long a probe may take, how often we probe while open. */
export type Patience = { silence: number; probe: number; interval: number }

/** `probe` settles, in whatever way, once web is found to answer or not to be there at all: what is dead fails fast by itself. */
export function circuitBreaker(probe: (signal: AbortSignal) => Promise<unknown>, patience: Patience): CircuitBreaker {
  const underWay = new Set<AbortController>()
  const stopped = new AbortController()
  let isOpen = false
  let isChecking = false
  let closedAt = 0
  let answers = 0

  const isSilent = async (): Promise<boolean> => {
    const ended = new AbortController()
    const before = answers
    // Where this very process was held up, an answer may lie there unread when the timer rings.
    const late = after(patience.probe, undefined, { signal: ended.signal }).then(() => immediate(true))
    const answered = probe(ended.signal).then(
      () => false,
      () => false,
    )
    const silent = await Promise.race([late, answered]).finally(() => ended.abort())
    return silent && answers === before
  }

  const check = async (): Promise<void> => {
    if (isChecking) return
    isChecking = true
    try {
      do {
        const began = performance.now()
        turn(await isSilent())
        if (!isOpen) return
        const rest = Math.max(0, patience.interval - (performance.now() - began))
        await after(rest, undefined, { ref: false, signal: stopped.signal })
      } while (!stopped.signal.aborted)
    } catch {
      // Stopped.
    } finally {
      isChecking = false
    }
  }

  const turn = (silent: boolean): void => {
    if (silent === isOpen || stopped.signal.aborted) return
    isOpen = silent
    if (silent) {
      log.warn({}, 'web is silent: copies are served')
      for (const one of underWay) one.abort()
    } else {
      closedAt = Date.now()
      log.info({}, 'web answers again')
    }
  }

  const guard: CircuitBreaker['guard'] = async (work) => {
    if (isOpen) throw new WebFailed('web hangs', true)
    const controller = new AbortController()
    underWay.add(controller)
    const watch = setInterval(() => void check(), patience.silence)
    try {
      const done = await work(controller.signal)
      answers += 1
      return done
    } catch (error) {
      if (!(error instanceof WebFailed && error.wasSilent)) answers += 1
      throw error
    } finally {
      clearInterval(watch)
      underWay.delete(controller)
    }
  }

  return { isOpen: () => isOpen, closedAt: () => closedAt, guard, stop: () => stopped.abort() }
}
