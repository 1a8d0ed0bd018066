/** `npm run seed -- --archive 100000` and `npm run seed -- --demo`. */

import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { inTerminal, toldOf } from '#server/terminal'
import { withDatabase } from '#server/with-database'

const mostArticles = 5_000_000

const { values } = parseArgs({ options: { archive: { type: 'string' }, demo: { type: 'boolean' } } })

async function archive(url: string, count: number): Promise<void> {
  const { seedArchive } = await import('./archive.ts')
  const client = new Client({ connectionString: url })
  await client.connect()
  const begun = performance.now()
  try {
    const { rows } = await client.query('SELECT 1 FROM "Desk" WHERE slug LIKE $1 LIMIT 1', ['archive-%'])
    if (rows.length) throw new Refusal(message('commands.archiveThere'))
    await seedArchive(client, count, new Date(), (done) => {
      if (done % 10_000 === 0) console.log(inTerminal(message('commands.articlesMade', { done, count })))
    })
  } finally {
    await client.end()
  }
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(inTerminal(message('commands.articlesMadeIn', { count, seconds })))
}

async function demo(): Promise<void> {
  const { seedDemo } = await import('./demo.ts')
  const { drawn } = await import('./demo/drawn.ts')
  for (const one of await seedDemo(await drawn()))
    console.log(`${one.role.padEnd(14)}${one.email.padEnd(28)}${one.password}`)
}

const count = Number(values.archive ?? 0)
try {
  if (!values.demo && !values.archive) throw new Refusal(message('commands.seedUsage'))
  if (!Number.isInteger(count) || count < 0 || count > mostArticles)
    throw new Refusal(message('commands.archiveSize', { most: mostArticles }))
  await withDatabase(async (url) => {
    if (values.demo) await demo()
    if (count) await archive(url, count)
  })
} catch (error) {
  console.error(toldOf(error))
  process.exitCode = 1
}
