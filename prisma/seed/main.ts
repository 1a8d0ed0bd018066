/** `npm run seed -- --archive 100000` and `npm run seed -- --demo`. */
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { withDatabase } from '#server/with-database'

const usage =
  'Say what to load: `npm run seed -- --demo` (the demo newsroom) or `npm run seed -- --archive 100000` (that many published pieces).'

const { values } = parseArgs({ options: { archive: { type: 'string' }, demo: { type: 'boolean' } } })

async function archive(url: string, count: number): Promise<void> {
  const { seedArchive } = await import('./archive.ts')
  const client = new Client({ connectionString: url })
  await client.connect()
  const begun = performance.now()
  try {
    const { rows } = await client.query('SELECT 1 FROM "Desk" WHERE slug LIKE $1 LIMIT 1', ['archive-%'])
    if (rows.length)
      throw new Error('There is an archive in this database already. Empty the data folder, or use another database.')
    await seedArchive(client, count, new Date(), (done) => {
      if (done % 10_000 === 0) console.log(`${done.toLocaleString('en')} of ${count.toLocaleString('en')} pieces`)
    })
  } finally {
    await client.end()
  }
  console.log(`${count.toLocaleString('en')} pieces in ${Math.round((performance.now() - begun) / 1000)} s.`)
}

async function demo(): Promise<void> {
  const { seedDemo } = await import('./demo.ts')
  for (const one of await seedDemo()) console.log(`${one.role.padEnd(14)}${one.email.padEnd(28)}${one.password}`)
}

const count = Number(values.archive ?? 0)
try {
  if (!values.demo && !values.archive) throw new Error(usage)
  if (!Number.isInteger(count) || count < 0 || count > 5_000_000)
    throw new Error('An archive has between 1 and 5,000,000 pieces.')
  await withDatabase(async (url) => {
    if (values.demo) await demo()
    if (count) await archive(url, count)
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
