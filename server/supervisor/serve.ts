/** The supervisor: starts all that one machine needs, keeps it alive, and stops it in the opposite order. */
import { setTimeout } from 'node:timers/promises'
import { env } from '#lib/env'
import { message } from '#lib/messages/message'
import { type Patience, usualPatience } from '#server/supervisor/liveness'
import { prepare } from '#server/supervisor/prepare'
import type { Mode } from '#server/supervisor/programs'
import { print, say } from '#server/supervisor/say'
import { onStop, shutdownPlan } from '#server/supervisor/shutdown'
import { startProcesses } from '#server/supervisor/start-processes'
import { inTerminal } from '#server/terminal'

/** In development nothing is taken for hung: a developer may stand at a breakpoint. */
export async function serve(mode: Mode, usual: Patience = usualPatience): Promise<void> {
  const patience = mode === 'production' ? usual : null
  const shutdown = shutdownPlan()
  const begun = performance.now()

  const start = async () => {
    const { environment, webPort, firstRunLines, tell } = await prepare(mode, shutdown, patience)
    await startProcesses({ mode, webPort, patience, environment, tell, shutdown })
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    say(message('starting.running', { seconds }))
    print(...addresses(), ...firstRunLines)
    say(message('starting.howToStop'))
    process.send?.({ ready: true })
  }

  const starting = start().catch(async (error) => {
    if (shutdown.begun()) return
    await shutdown.all()
    throw error
  })
  onStop(async () => {
    say(message('starting.stopping'))
    await shutdown.all()
    // A start that is cut short comes to its end as soon as it notices.
    await Promise.race([starting, setTimeout(15_000)])
    say(message('starting.stopped'))
    process.exit(0)
  })
  await starting
}

/** Where to go, as two columns. */
function addresses(): string[] {
  const rows = [
    [inTerminal(message('starting.site')), env.SITE_URL],
    [inTerminal(message('starting.newsroom')), `${env.SITE_URL}/newsroom`],
  ] as const
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, address]) => `  ${label.padEnd(width)}  ${address}`)
}
