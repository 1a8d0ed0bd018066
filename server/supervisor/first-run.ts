/** First run: the demo newsroom or the set-up link, and the lines that tell of it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { say } from '#server/supervisor/say'
import { inTerminal } from '#server/terminal'

/** Loads the demo newsroom into an empty embedded database; gives the lines that tell its sign-ins. */
export async function demoFor(folder: string): Promise<string[]> {
  const people = await peopleHere()
  if (people === 'with a password') return []
  if (people === 'without a password') return [`  ${inTerminal(message('starting.nobodyCanSignIn'))}`]
  say(message('starting.loadingDemo'))
  const { drawn } = await import('../../prisma/seed/demo/drawn.ts')
  const { seedDemo } = await import('../../prisma/seed/demo.ts')
  const signIns = await disconnecting(drawn().then((pictures) => seedDemo(pictures)))
  const file = join(folder, 'demo.json')
  writeFileSync(file, JSON.stringify(signIns, null, 2), { mode: 0o600 })
  const width = Math.max(...signIns.map(({ email }) => email.length))
  return [
    `  ${inTerminal(message('starting.signInAs'))}`,
    ...signIns.map(
      ({ email, password, role, name }) => `    ${email.padEnd(width)}   ${password}   ${whoIs(name, role)}`,
    ),
    `  ${inTerminal(message('starting.signInsKept', { file }))}`,
  ]
}

/** A database of one's own with nobody in it: the line with the link where the first admin is made. */
export async function setupFor(): Promise<string[]> {
  if ((await peopleHere()) !== 'nobody') return []
  const { setupLink } = await import('#lib/links/commands')
  const link = await disconnecting(setupLink())
  return link ? [`  ${inTerminal(message('starting.firstAdmin'))}`, `    ${link}`] : []
}

const whoIs = (name: string, role: Role) =>
  inTerminal(message('starting.nameAndRole', { name, role: message(`labels.role.${role}`) }))

async function peopleHere() {
  const { whoIsHere } = await import('#lib/people/queries')
  return disconnecting(whoIsHere())
}

/** The supervisor keeps no connection: it stops the database at the end. */
async function disconnecting<T>(work: Promise<T>): Promise<T> {
  const { leaveDatabase } = await import('#lib/readiness/commands')
  return work.finally(leaveDatabase)
}
