/** Collects what has to be undone when the supervisor stops, and undoes it in reverse order. */
import { message } from '#lib/messages/message'
import { say } from '#server/supervisor/say'
import { toldOf } from '#server/terminal'

export type Undo = () => Promise<void>

export type Shutdown = {
  /** Undone at once if the stop has begun already. */
  add: (undo: Undo) => Promise<void>
  all: () => Promise<void>
  begun: () => boolean
}

export function shutdownPlan(): Shutdown {
  const plan: Undo[] = []
  let begun = false
  const attempt = (undo: Undo) =>
    undo().catch((error: Error) => say(message('starting.whileStopping', { why: toldOf(error) })))
  return {
    add: async (undo) => {
      if (begun) await attempt(undo)
      else plan.push(undo)
    },
    all: async () => {
      begun = true
      for (let undo = plan.pop(); undo; undo = plan.pop()) await attempt(undo)
    },
    begun: () => begun,
  }
}

/** Calls `stop` once: on Ctrl-C, SIGTERM, a closed terminal, or when the process that started this one is gone. */
export function onStop(stop: () => void): void {
  let called = false
  const once = () => {
    if (!called) stop()
    called = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once)
  if (!process.connected) return
  process.on('disconnect', once)
  // Whoever listens on the channel is kept alive by it, and would never end by itself.
  process.channel?.unref()
}
