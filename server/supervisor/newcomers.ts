/** What somebody who starts an empty newsroom is told. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { say } from '#server/supervisor/say'

async function isEmpty(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM "Person") AS peopled')
    return !rows[0].peopled
  } finally {
    await client.end()
  }
}

/** Loads the demo newsroom into an empty embedded database; gives the lines that tell its sign-ins. */
export async function demoFor(url: string, folder: string): Promise<string[]> {
  if (!(await isEmpty(url))) return []
  say('Loading the demo newsroom …')
  const { seedDemo } = await import('../../prisma/seed/demo.ts')
  const people = await disconnecting(seedDemo())
  writeFileSync(join(folder, 'demo.json'), JSON.stringify(people, null, 2), { mode: 0o600 })
  const width = Math.max(...people.map(({ email }) => email.length))
  return [
    '  Sign in as one of these, made for this machine; no other password is known:',
    ...people.map(({ email, password, role, name }) => `    ${email.padEnd(width)}   ${password}   ${name}, ${role}`),
    `  They are kept in ${join(folder, 'demo.json')}, too.`,
  ]
}

/** A database of one's own with nobody in it: the line with the link where the first admin is made. */
export async function setupFor(url: string): Promise<string[]> {
  if (!(await isEmpty(url))) return []
  const { setupLink } = await import('#lib/links/commands')
  const link = await disconnecting(setupLink())
  return link ? ['  Nobody can sign in yet. Make the first admin here; the link works once:', `    ${link}`] : []
}

/** The supervisor keeps no connection: it stops the database at the end. */
async function disconnecting<T>(work: Promise<T>): Promise<T> {
  const { db } = await import('#lib/db')
  return work.finally(() => db.$disconnect())
}
