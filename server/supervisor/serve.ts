/** The supervisor: starts all that one machine needs, keeps it alive, and stops it in the opposite order. */
import { setTimeout } from 'node:timers/promises'
import { env } from '#lib/env'
import { prepare } from '#server/supervisor/prepare'
import type { Mode } from '#server/supervisor/programs'
import { say } from '#server/supervisor/say'
import { onStop, shutdownPlan } from '#server/supervisor/shutdown'
import { startProcesses } from '#server/supervisor/start-processes'

export async function serve(mode: Mode): Promise<void> {
  const shutdown = shutdownPlan()
  const begun = performance.now()

  const start = async () => {
    const { environment, webPort, firstRunLines, tell } = await prepare(mode, shutdown)
    await startProcesses({ mode, webPort, environment, tell, shutdown })
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    say(
      `On Record is running, after ${seconds} s.`,
      `  The site      ${env.SITE_URL}`,
      `  The newsroom  ${env.SITE_URL}/newsroom`,
    )
    say(...firstRunLines, 'Ctrl-C stops it.')
    process.send?.({ ready: true })
  }

  const starting = start().catch(async (error) => {
    if (shutdown.begun()) return
    await shutdown.all()
    throw error
  })
  onStop(async () => {
    say('Stopping …')
    await shutdown.all()
    // A start that is cut short comes to its end as soon as it notices.
    await Promise.race([starting, setTimeout(15_000)])
    say('Stopped.')
    process.exit(0)
  })
  await starting
}
