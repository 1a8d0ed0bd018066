/** Chooses the account that PostgreSQL runs under: it refuses to be root. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

export type Owner = { uid: number; gid: number }

export type Account = {
  /** Words in front of the command */
  prefix: string[]
  /** Set where the processes take another user's number; that user has to be able to enter all folders */
  owner?: Owner
}

/** A user who exists on every system and may do nothing. */
function unprivileged(): Owner {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Refusal(message('starting.postgresNotAsRoot'))
}

/** The kernel stops PostgreSQL in order when the process that started it is gone, however that came. */
const withStarter = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'INT'] : []

/** `data` is PostgreSQL's own folder, which may not be there yet. */
export function accountFor(data: string): Account {
  const { prefix, ...rest } = accountIn(data)
  return { prefix: [...prefix, ...withStarter], ...rest }
}

function accountIn(data: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] }
  // Started by an ordinary user before, by root now: the files still are that user's.
  const found = statSync(data, { throwIfNoEntry: false })
  if (found && found.uid !== 0) return { prefix: [], owner: { uid: found.uid, gid: found.gid } }
  // Root under another number in a namespace of its own: the files stay root's, and a home of mode 0700 can be entered.
  const nobody = unprivileged()
  const prefix = ['unshare', '--user', `--map-user=${nobody.uid}`]
  const [command = '', ...args] = [...prefix, 'true']
  if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return { prefix }
  return { prefix: [], owner: nobody }
}
