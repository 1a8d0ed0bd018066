/** First run: the demo newsroom or the set-up link, and the lines that tell of it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '#server/supervisor/say'

/** Loads the demo newsroom into an empty embedded database; gives the lines that tell its sign-ins. */
export async function demoFor(folder: string): Promise<string[]> {
  const people = await peopleHere()
  if (people === 'with a password') return []
  if (people === 'without a password')
    return ['  Nobody can sign in yet. `npm run seed -- --demo` loads people who can.']
  say('Loading the demo newsroom …')
  const { seedDemo } = await import('../../prisma/seed/demo.ts')
  const signIns = await disconnecting(seedDemo())
  writeFileSync(join(folder, 'demo.json'), JSON.stringify(signIns, null, 2), { mode: 0o600 })
  const width = Math.max(...signIns.map(({ email }) => email.length))
  return [
    '  Sign in as one of these; the passwords were made on this machine:',
    ...signIns.map(({ email, password, role, name }) => `    ${email.padEnd(width)}   ${password}   ${name}, ${role}`),
    `  They are kept in ${join(folder, 'demo.json')}, too.`,
  ]
}

/** A database of one's own with nobody in it: the line with the link where the first admin is made. */
export async function setupFor(): Promise<string[]> {
  if ((await peopleHere()) !== 'nobody') return []
  const { setupLink } = await import('#lib/links/commands')
  const link = await disconnecting(setupLink())
  return link ? ['  Nobody can sign in yet. Make the first admin here; the link works once:', `    ${link}`] : []
}

async function peopleHere() {
  const { whoIsHere } = await import('#lib/people/queries')
  return disconnecting(whoIsHere())
}

/** The supervisor keeps no connection: it stops the database at the end. */
async function disconnecting<T>(work: Promise<T>): Promise<T> {
  const { leaveDatabase } = await import('#lib/readiness/commands')
  return work.finally(leaveDatabase)
}
