/** Starts web, collab and worker side by side and the edge last, so that nobody is let in before the house is ready. */
import { type Mode, type Program, programsFor } from '#server/supervisor/programs'
import { renewOnChange } from '#server/supervisor/renew'
import { type Kept, respawn } from '#server/supervisor/respawn'
import type { Shutdown } from '#server/supervisor/shutdown'

type House = {
  mode: Mode
  webPort: number
  environment: NodeJS.ProcessEnv
  tell: (processes: Record<string, number>) => void
  shutdown: Shutdown
}

export async function startProcesses({ mode, webPort, environment, tell, shutdown }: House): Promise<void> {
  const kept = new Map<string, Kept>()
  const changed = () => tell(Object.fromEntries([...kept].map(([name, { pid }]) => [name, pid()])))
  const begin = (program: Program) => {
    const one = respawn(program, environment, changed)
    kept.set(program.name, one)
    return one
  }
  const { inner, edge } = programsFor(mode, webPort)

  const within = inner.map(begin)
  await shutdown.add(async () => {
    await Promise.all(within.map((one) => one.stop()))
  })
  await Promise.all(within.map((one) => one.ready))
  const door = begin(edge)
  await shutdown.add(door.stop)
  await door.ready
  changed()

  if (mode === 'production') return
  const follow = renewOnChange(['server', 'lib'], () => {
    for (const [name, one] of kept) if (name !== 'web') one.renew()
  })
  await shutdown.add(async () => follow())
}
