/** What somebody who starts an empty newsroom is told. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { say } from '#server/supervisor/say'

type People = { any: boolean; withPassword: boolean }

async function peopleOf(url: string): Promise<People> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<People>(`
      SELECT EXISTS (SELECT FROM "Person") AS any,
             EXISTS (SELECT FROM "Person" WHERE "passwordHash" IS NOT NULL) AS "withPassword"`)
    return rows[0] ?? { any: false, withPassword: false }
  } finally {
    await client.end()
  }
}

/** Loads the demo newsroom into an empty embedded database; gives the lines that tell its sign-ins. */
export async function demoFor(url: string, folder: string): Promise<string[]> {
  const people = await peopleOf(url)
  if (people.withPassword) return []
  if (people.any) return ['  Nobody can sign in yet. `npm run seed -- --demo` loads people who can.']
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
export async function setupFor(url: string): Promise<string[]> {
  if ((await peopleOf(url)).any) return []
  const { setupLink } = await import('#lib/links/commands')
  const link = await disconnecting(setupLink())
  return link ? ['  Nobody can sign in yet. Make the first admin here; the link works once:', `    ${link}`] : []
}

/** The supervisor keeps no connection: it stops the database at the end. */
async function disconnecting<T>(work: Promise<T>): Promise<T> {
  const { db } = await import('#lib/db')
  return work.finally(() => db.$disconnect())
}
