/** The installation that is attacked: always one of this very command's own, on this machine. */
import type { Stack } from '#tests/support/stack'

export type Target = {
  stack: Stack
  url: string
  port: number
  /** The number of a process as it runs now */
  pid: (name: 'edge' | 'web' | 'collab' | 'worker' | 'postgres') => number
}

/** Refuses whatever is not of this machine. */
export function targetOf(stack: Stack): Target {
  const { databaseUrl, siteUrl } = stack.runtime()
  for (const url of [databaseUrl, siteUrl, stack.url])
    if (!isHere(url))
      throw new Error(`${new URL(url).host} is not this machine: nothing but an instance of its own is attacked.`)
  return {
    stack,
    url: stack.url,
    port: Number(new URL(stack.url).port),
    pid: (name) => {
      const pid = stack.runtime().processes[name]
      if (!pid) throw new Error(`${name} does not run.`)
      return pid
    },
  }
}

export function isHere(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
