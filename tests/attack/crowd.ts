/** Attackers in a process of their own, so that what is measured here does not wait for them. */
import { fork } from 'node:child_process'

export type Crowd<Told> = {
  /** What it has counted so far */
  told: () => Told
  /** Resolves once it has begun */
  begun: Promise<void>
  /** Resolves once it is through with what it was given, or has ended */
  done: Promise<void>
  stop: () => Promise<void>
}

type Report<Told> = { told: Told; done?: boolean }

/** A program of tests/attack/crowd. It ends with this process, however that ends. */
export function crowd<Told>(program: string, task: object, nothing: Told): Crowd<Told> {
  // A session of its own, as the processes under attack have one: Linux shares processors out by session.
  const child = fork(new URL(`./crowd/${program}.ts`, import.meta.url), { detached: true })
  const begun = Promise.withResolvers<void>()
  const done = Promise.withResolvers<void>()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let told = nothing
  child.on('message', (report: Report<Told>) => {
    told = report.told
    begun.resolve()
    if (report.done) done.resolve()
  })
  child.send(task)
  ended.then(() => {
    begun.resolve()
    done.resolve()
  })
  return {
    told: () => told,
    begun: begun.promise,
    done: done.promise,
    stop: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}
