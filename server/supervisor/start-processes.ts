/** Starts web, collab and worker concurrently and the edge last, so that no request comes in before they are ready. */
import type { Patience } from '#server/supervisor/liveness'
import { type Mode, type Program, programsFor } from '#server/supervisor/programs'
import { renewOnChange } from '#server/supervisor/renew'
import { type Respawned, respawn } from '#server/supervisor/respawn'
import type { Shutdown } from '#server/supervisor/shutdown'

type StartOptions = {
  mode: Mode
  webPort: number
  patience: Patience | null
  environment: NodeJS.ProcessEnv
  tell: (processes: Record<string, number>) => void
  shutdown: Shutdown
}

export async function startProcesses(options: StartOptions): Promise<void> {
  const { mode, webPort, patience, environment: env, tell, shutdown } = options
  const processes = new Map<string, Respawned>()
  const changed = () => tell(Object.fromEntries([...processes].map(([name, { pid }]) => [name, pid()])))
  const start = (program: Program) => {
    const started = respawn({ program, env, patience, started: changed })
    processes.set(program.name, started)
    return started
  }
  const { inner, edge } = programsFor(mode, webPort)

  const innerProcesses = inner.map(start)
  await shutdown.add(async () => {
    await Promise.all(innerProcesses.map(({ stop }) => stop()))
  })
  await Promise.all(innerProcesses.map(({ ready }) => ready))
  const edgeProcess = start(edge)
  await shutdown.add(edgeProcess.stop)
  await edgeProcess.ready
  changed()

  if (mode === 'production') return
  const stopFollowing = renewOnChange(['server', 'lib'], () => {
    for (const [name, { renew }] of processes) if (name !== 'web') renew()
  })
  await shutdown.add(async () => stopFollowing())
}
