/** Stops a PostgreSQL that outlived its supervisor. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { commandOf, ended } from '#server/process-life'

/** Stops what still runs on the folder `data`. Only for who holds the lock of the data folder: nobody else needs it then. */
export async function stopStale(data: string): Promise<void> {
  const pid = postmasterOf(data)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  if (await ended(pid, 20_000)) return
  process.kill(pid, 'SIGQUIT')
  if (await ended(pid, 5_000)) return
  throw new Refusal(message('starting.postgresStillRuns', { folder: data, process: String(pid) }))
}

function postmasterOf(data: string): number | null {
  let pid: number
  try {
    pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return null
  }
  // After a crash of the machine the number may be anybody's.
  const command = commandOf(pid)
  return pid > 1 && command.includes('postgres') && command.includes(data) ? pid : null
}
